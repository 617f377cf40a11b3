import { fileBytes } from '../io/file-bytes.ts';

/** The floor of every reader: the bytes of a file, looked at no further. */
let bytes = 0;
for await (const chunk of fileBytes(process.argv[2]!)) bytes += chunk.length;
process.stdout.write(`${bytes}\n`);
