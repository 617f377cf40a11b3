import { expect, it } from 'vitest';
import { escapeText } from '../../src/charts/escape.ts';

it('text becomes neither element nor attribute nor entity', () => {
  expect(escapeText(`<a href="x" b='y'>&amp;`)).toBe(
    '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;',
  );
});

it('control characters that no document may hold are dropped, line breaks stay', () => {
  expect(escapeText('a\u0000b\u001bc\u007f\n\td')).toBe('abc\n\td');
});

it('letters of all languages stay as they are', () => {
  expect(escapeText('Südtirol – Vallée d’Aoste')).toBe('Südtirol – Vallée d’Aoste');
});
