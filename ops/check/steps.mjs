import { existsSync } from 'node:fs'
import { inModules, inRoot } from '../paths.mjs'

/** @typedef {{ name: string, argv: string[], cwd: string }} Step */

const node = process.execPath
const tsc = inModules('typescript-native', 'bin', 'tsc')

/**
 * @param {string} name
 * @param {string[]} argv
 * @param {string} [cwd]
 * @returns {Step}
 */
const step = (name, argv, cwd = inRoot()) => ({ name, argv, cwd })

/** @param {string} folder */
const types = (folder) => step(`types-${folder}`, [node, tsc, '--noEmit', '-p', folder])

/** What `npm run check` holds, the longest first: two run at once. */
export const steps = [
  step('types-storefront', [node, inModules('astro', 'bin', 'astro.mjs'), 'check'], inRoot('storefront')),
  step('lint', [node, inRoot('ops', 'check', 'lint.mjs')]),
  step('lint-house', [node, inModules('eslint', 'bin', 'eslint.js'), '.', '--max-warnings=0']),
  types('store'),
  types('cms'),
  step('cms-types', [node, inRoot('ops', 'check', 'cms-types.mjs')]),
  types('seed'),
  types('ops'),
  types('tests'),
  step('format', [node, inModules('oxfmt', 'bin', 'oxfmt'), '--check', '.']),
  step('format-pages', [
    node,
    inModules('prettier', 'bin', 'prettier.cjs'),
    '--check',
    '--log-level=warn',
    '**/*.astro',
  ]),
  step('dead-code', [node, inModules('knip', 'bin', 'knip.js'), '--no-progress']),
  step('cycles', [node, inRoot('ops', 'check', 'cycles.mjs')]),
  step('dependencies', [inModules('.bin', 'sherif'), '--no-install']),
].filter((one) => existsSync(one.cwd))
