import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { inModules, inRoot } from '../paths.mjs'

/** @param {string[]} argv @param {string} [cwd] */
const isGood = (argv, cwd = inRoot()) =>
  spawnSync(process.execPath, argv, { cwd, stdio: 'inherit' }).status === 0

// A clean clone has no types of what Astro gives the shop: without them each use of it would be of no type.
const isThere = existsSync(inRoot('storefront', '.astro', 'types.d.ts'))
if (!isThere && !isGood([inModules('astro', 'bin', 'astro.mjs'), 'sync'], inRoot('storefront')))
  process.exitCode = 1
else if (!isGood([inModules('oxlint', 'bin', 'oxlint'), '--deny-warnings'])) process.exitCode = 1
