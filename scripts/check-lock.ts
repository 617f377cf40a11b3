import { readFileSync } from 'node:fs';
import { lockFaults, type Lock } from './lock-faults.ts';

const faults = lockFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
