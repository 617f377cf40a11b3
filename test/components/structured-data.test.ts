import { describe, expect, it } from 'vitest';
import { structuredData } from '../../src/components/structured-data.ts';

const parsed = (text: string): unknown => JSON.parse(text);

describe('a block of structured data', () => {
  it('cannot be left by a name with markup in it, and gives that name back unchanged', () => {
    const name = '</script><script>alert(1)</script><!-- & \u2028 \u2029 "\\ ]]>';
    const text = structuredData([{ '@type': 'Organization', name }]);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(parsed(text)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name,
    });
  });

  it('holds several statements as a graph under one context', () => {
    const text = structuredData([
      { '@type': 'Dataset', name: 'a' },
      { '@type': 'Dataset', name: 'b' },
    ]);
    expect(parsed(text)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Dataset', name: 'a' },
        { '@type': 'Dataset', name: 'b' },
      ],
    });
  });
});
