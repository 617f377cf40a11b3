import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Types are followed in `.ts`; `.astro` has them checked by `astro check`, so here only its form. */
export default defineConfig(
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
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A function may be async because its contract is, not because it waits.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'no-undef': 'off',
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['src/**/*.js'], languageOptions: { globals: globals.browser } },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // Prettier decides on line ends.
      'no-unexpected-multiline': 'off',
      // Hostile text is a subject here, and control characters are what is looked for.
      'no-control-regex': 'off',
    },
  },
  // Scripts speak to a person on the terminal.
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
);
