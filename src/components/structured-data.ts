/** A statement of schema.org. */
export type Statement = Readonly<Record<string, unknown>> & { '@type': string };

/**
 * Statements as the text of a `<script type="application/ld+json">`. Such a block is data and never
 * run, so the content policy lets it stand; but `</script>` inside a name would end it, so no sign
 * of markup is left as it is, nor the two line ends that old readers of JavaScript stumble over.
 */
export function structuredData(statements: readonly Statement[]): string {
  const [only, ...more] = statements;
  const whole =
    more.length === 0 && only !== undefined
      ? { '@context': 'https://schema.org', ...only }
      : { '@context': 'https://schema.org', '@graph': statements };
  return JSON.stringify(whole).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
