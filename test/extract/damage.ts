/**
 * Ways to damage an extract. `structural` damage makes no new number that a careful reader could
 * take for one: whatever is still read must be what was meant. `silent` damage (a flipped bit, a
 * lost or a new byte in plain text) may turn one digit or code into another, which nobody can see;
 * then whatever is read must stand in the damaged file, letter by letter.
 */
export interface Damage {
  kind: string;
  isSilent: boolean;
  bytes: Uint8Array;
}

type Random = () => number;

const at = (random: Random, length: number): number => Math.floor(random() * length);

function spliced(
  bytes: Uint8Array,
  start: number,
  remove: number,
  insert: readonly number[],
): Uint8Array {
  return Uint8Array.from([
    ...bytes.subarray(0, start),
    ...insert,
    ...bytes.subarray(start + remove),
  ]);
}

const encode = (text: string): number[] => Array.from(new TextEncoder().encode(text));

/** Positions of any of these characters. */
function positionsOf(bytes: Uint8Array, characters: string): number[] {
  const wanted = new Set(encode(characters));
  return [...bytes.keys()].filter((position) => wanted.has(bytes[position]!));
}

function withoutOne(bytes: Uint8Array, characters: string, random: Random): Uint8Array {
  const positions = positionsOf(bytes, characters);
  if (positions.length === 0) return bytes;
  return spliced(bytes, positions[at(random, positions.length)]!, 1, []);
}

/** A separator, not the mark inside a number. */
function separatorLost(bytes: Uint8Array, random: Random): Uint8Array {
  const isDigit = (byte: number | undefined): boolean => byte! >= 0x30 && byte! <= 0x39;
  const positions = positionsOf(bytes, '\t,;').filter(
    (position) => !isDigit(bytes[position - 1]) || !isDigit(bytes[position + 1]),
  );
  return spliced(bytes, positions[at(random, positions.length)]!, 1, []);
}

/** A number of the file replaced by something that is none. */
function noNumber(bytes: Uint8Array, random: Random): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes);
  const numbers = [
    ...text.matchAll(/(?<=[\t,;":])(?<!"[\d,]{1,12},)\d+(\.\d+)?(?=[ \t,;"}\r\n])/g),
  ];
  if (numbers.length === 0) return bytes;
  const one = numbers[at(random, numbers.length)]!;
  const others = [
    'NaN',
    '1e999',
    '-5',
    '+5',
    '0x1F',
    '1 000',
    '٣',
    'Infinity',
    '1.2.3',
    '.5',
    '5.',
    '007',
    '–',
    '99999999999999999999',
  ];
  return spliced(
    bytes,
    encode(text.slice(0, one.index)).length,
    one[0].length,
    encode(others[at(random, others.length)]!),
  );
}

function lines(bytes: Uint8Array): Uint8Array[] {
  const out: Uint8Array[] = [];
  let start = 0;
  for (const end of positionsOf(bytes, '\n')) {
    out.push(bytes.subarray(start, end + 1));
    start = end + 1;
  }
  out.push(bytes.subarray(start));
  return out.filter((line) => line.length > 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => Array.from(piece)));
}

const DAMAGES: readonly [string, boolean, (bytes: Uint8Array, random: Random) => Uint8Array][] = [
  [
    'bit flip',
    true,
    (bytes, random) => {
      const copy = bytes.slice();
      copy[at(random, bytes.length)]! ^= 1 << at(random, 8);
      return copy;
    },
  ],
  ['byte lost', true, (bytes, random) => spliced(bytes, at(random, bytes.length), 1, [])],
  [
    'byte from nowhere',
    true,
    (bytes, random) => spliced(bytes, at(random, bytes.length), 0, [at(random, 256)]),
  ],
  [
    'run of bytes lost',
    true,
    (bytes, random) => spliced(bytes, at(random, bytes.length), 1 + at(random, 20), []),
  ],
  ['separator lost', false, separatorLost],
  ['quote lost', false, (bytes, random) => withoutOne(bytes, '"', random)],
  ['lines merged', false, (bytes, random) => withoutOne(bytes, '\n', random)],
  [
    'decimal comma',
    false,
    (bytes, random) => {
      const points = positionsOf(bytes, '.');
      return points.length === 0
        ? bytes
        : spliced(bytes, points[at(random, points.length)]!, 1, encode(','));
    },
  ],
  ['truncated', false, (bytes, random) => bytes.slice(0, at(random, bytes.length))],
  ['no number', false, noNumber],
  [
    'byte order mark in the middle',
    false,
    (bytes, random) => spliced(bytes, at(random, bytes.length), 0, [0xef, 0xbb, 0xbf]),
  ],
  ['NUL', false, (bytes, random) => spliced(bytes, at(random, bytes.length), 0, [0])],
  ['LF instead of CRLF in places', false, (bytes, random) => withoutOne(bytes, '\r', random)],
  ['CR inserted', false, (bytes, random) => spliced(bytes, at(random, bytes.length), 0, [0x0d])],
  [
    'blank line',
    false,
    (bytes, random) => {
      const all = lines(bytes);
      return joined([
        ...all.slice(0, 1 + at(random, all.length)),
        Uint8Array.of(0x0a),
        ...all.slice(1),
      ]);
    },
  ],
  [
    'line twice',
    false,
    (bytes, random) => {
      const all = lines(bytes);
      const one = all[at(random, all.length)]!;
      return joined([...all, one]);
    },
  ],
  [
    'lines swapped',
    false,
    (bytes, random) => {
      const all = lines(bytes);
      const [a, b] = [at(random, all.length), at(random, all.length)];
      [all[a], all[b]] = [all[b]!, all[a]!];
      return joined(all);
    },
  ],
  ['header lost', false, (bytes) => joined(lines(bytes).slice(1))],
  [
    'UTF-16',
    false,
    (bytes) => {
      const text = new TextDecoder().decode(bytes);
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    },
  ],
  ['two files in one', false, (bytes) => joined([bytes, bytes])],
];

/** One damage of a plain file, drawn by lot. */
export function damaged(bytes: Uint8Array, random: Random): Damage {
  const [kind, isSilent, apply] = DAMAGES[at(random, DAMAGES.length)]!;
  return { kind, isSilent, bytes: apply(bytes, random) };
}

/** Damage of a gzipped file: its checksum must find all of it. */
export function damagedGzip(packed: Uint8Array, random: Random): Damage {
  const position = at(random, packed.length);
  if (random() < 0.5)
    return { kind: 'gzip truncated', isSilent: false, bytes: packed.slice(0, position) };
  const copy = packed.slice();
  copy[position]! ^= 1 << at(random, 8);
  return { kind: 'gzip bit flip', isSilent: false, bytes: copy };
}
