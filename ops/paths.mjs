import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
export const modules = path.join(root, 'node_modules')
export const node24 = path.join(modules, 'node', 'bin', 'node')

/** @param {string[]} parts */
export const inRoot = (...parts) => path.join(root, ...parts)

/** @param {string[]} parts */
export const inModules = (...parts) => path.join(modules, ...parts)

/** The store's rules, which we share, lie in a package that says nothing of modules, as Medusa wants it. */
export const quietly = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'
