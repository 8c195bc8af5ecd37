import { readdirSync } from 'node:fs'
import js from '@eslint/js'
import medusa from '@medusajs/eslint-plugin'
import tseslint from 'typescript-eslint'
import { boundaries } from './ops/lint/boundaries.mjs'

const code = ['**/*.{ts,tsx,mts,mjs}']
const environmentReaders = [
  '**/env.ts',
  '**/read-env.ts',
  'ops/settings.mjs',
  'ops/testing/**',
  'tests/support/setup/*.ts',
  'tests/support/*.mjs',
  'tests/playwright.config.ts',
  'tests/specs/measure/*.ts',
  'cms/src/instrumentation.ts',
  'cms/tests/environment.ts',
  'storefront/server/settings.ts',
]

const notOnThePhone = {
  selector: "CallExpression[callee.name='fieldsIn'] > Literal[value=/^(column|panel|page|visitPage)$/]",
  message: 'The phone is not sent what a row says there: storefront/integrations/phone-rows.ts.',
}

const noEscapes = {
  selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
  message: 'A double assertion hides what the types say: parse or narrow instead.',
}
/** A folder for each method of payment: there, and nowhere else, its name decides something. */
const methods = readdirSync(new URL('store/src/gateways', import.meta.url), { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name)
const methodLiteral = `Literal[value=/^(${methods.join('|')})$/]`
const noMethodName = {
  selector: `:matches(BinaryExpression[operator=/^[!=]==?$/], SwitchCase) > ${methodLiteral}`,
  message: 'Ask its terms (store/src/gateways): the name of a method of payment decides nothing.',
}
const noEnvironment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Only env.ts reads the environment.',
}

/** Its rules for the store's code; what it leaves out for everybody (tests among it) is not its to say. */
const inStore = (/** @type {any[]} */ configs) =>
  configs.flatMap((config) => {
    if (!config.files && !config.rules) return config.ignores ? [] : [config]
    const files = (config.files ?? ['**/*.{ts,tsx}']).map((/** @type {string} */ file) =>
      file.startsWith('**/') ? `store/${file}` : `store/**/${file}`,
    )
    return [{ ...config, files }]
  })

export default tseslint.config(
  {
    ignores: [
      '**/{node_modules,dist,.next,.medusa,.astro,.data,test-results}/**',
      '**/.*',
      '**/*.astro',
      '**/next-env.d.ts',
      'cms/src/payload-types.ts',
      'cms/src/migrations/**',
      'cms/src/app/(payload)/**/importMap.js',
      'store/src/modules/*/migrations/**',
      'storefront/public/**',
      'storefront/src/scripts/**/*.js',
    ],
  },
  ...inStore(medusa.configs.recommended),
  {
    files: code,
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', '*.ts', 'cms/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // What a port asks to be async may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A number or a date in a template says what it means.
      '@typescript-eslint/restrict-template-expressions': 'off',
      // The compiler knows better.
      'no-undef': 'off',
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': ['error', noEscapes, noEnvironment, noMethodName],
    },
  },
  // Facts and drawings are as long as they are.
  {
    files: ['seed/{data,illustrations}/**', 'store/src/modules/*/data/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    // What a person did wrong is a Problem; a plain Error is a broken promise of the code, and a 500 it shall be.
    files: ['store/**'],
    rules: { '@medusajs/use-medusa-error-not-generic-error': 'off' },
  },
  {
    files: ['store/src/admin/**'],
    ignores: ['store/src/admin/lib/tell.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: '@medusajs/ui', importNames: ['toast'], message: 'lib/tell.ts says where a toast stands.' },
      ],
    },
  },
  {
    files: ['store/src/**'],
    ignores: ['**/*.test.ts'],
    plugins: { boundaries },
    rules: { 'boundaries/layers': 'error', 'boundaries/own-tables': 'error' },
  },
  {
    files: ['storefront/src/app/**'],
    rules: { 'no-restricted-syntax': ['error', noEscapes, noEnvironment, noMethodName, notOnThePhone] },
  },
  // Whole pesos are what our amounts are.
  {
    files: ['store/src/{kernel,contracts,gateways,medusa,modules/*/rules,notifications}/**'],
    rules: { '@medusajs/prices-in-major-units': 'off' },
  },
  { files: environmentReaders, rules: { 'no-restricted-syntax': ['error', noEscapes, noMethodName] } },
  {
    // Checked by JSDoc where it pays; npm's packages without types would only add noise.
    files: ['**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    // Payload hands its hooks documents typed as any.
    files: ['cms/src/fields/**', 'cms/src/purge/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.test.ts', '**/*.spec.ts', '**/tests/**', 'tests/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // Playwright reads the names of the fixtures a test wants from this pattern.
      'no-empty-pattern': 'off',
    },
  },
)
