import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Types are followed in `.ts`; `.astro` has them checked by `astro check`, so here only its form. */
export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'public/', 'node_modules/', 'test/fixtures/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // TypeScript itself knows the globals of each room; the architecture test forbids the wrong ones.
      'no-undef': 'off',
      // Typed arrays and dictionaries are read by an index that the code has just made.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: false },
      ],
      // `void` in arrow shorthands of event handlers reads well.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs.recommended],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['src/**/*.js'], languageOptions: { globals: globals.browser } },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  // Scripts speak to a person on the terminal.
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
);
