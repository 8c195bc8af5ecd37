import { readdirSync } from 'node:fs'
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
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser },
    rules: { 'no-restricted-syntax': ['error', noEscapes, noEnvironment, noMethodName] },
    // What they silence may be a rule of .oxlintrc.json.
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
  {
    // What a person did wrong is a Problem; a plain Error is a broken promise of the code, and a 500 it shall be.
    files: ['store/**'],
    rules: { '@medusajs/use-medusa-error-not-generic-error': 'off' },
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
)
