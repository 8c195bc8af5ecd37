import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Failure } from '../failure.mjs'
import { inRoot } from '../paths.mjs'

/** @typedef {import('../../seed/types.ts').AccountSeed} Account */
/** @typedef {import('../../seed/types.ts').PhoneSeed} Phone */

/**
 * The demo's accounts, as the seed tells them.
 * @returns {Promise<Account[]>}
 */
export async function demoAccounts() {
  const { file, told } = await readSeed()
  const found = told.accounts
  if (!Array.isArray(found)) throw new Failure(`${file} no exporta una lista de cuentas.`)
  return found
}

/**
 * Who of the demo enters the groups' app, and with which phone.
 * @returns {Promise<Phone[]>}
 */
export async function demoPhones() {
  const { told } = await readSeed()
  return told.phones ?? []
}

async function readSeed() {
  const file = inRoot('seed', 'data', 'accounts.ts')
  if (!existsSync(file)) throw new Failure(`Falta ${file}, con las cuentas de la demostración.`)
  return { file, told: await import(pathToFileURL(file).href) }
}

/**
 * Who opens the store's admin first: the demo's administrator, or on a real shop the one of the environment with
 * a password that is made once.
 * @param {{ isDemo: boolean, given: NodeJS.ProcessEnv, firstPassword: string }} of
 */
export async function firstAdmin({ isDemo, given, firstPassword }) {
  if (!isDemo) {
    if (!given.ADMIN_EMAIL)
      throw new Failure('Sin demostración hace falta ADMIN_EMAIL, el correo de quien administra.')
    return { email: given.ADMIN_EMAIL, password: given.ADMIN_PASSWORD ?? firstPassword }
  }
  const accounts = (await demoAccounts()).filter((account) => account.system === 'store')
  const admin = accounts.find((account) => account.role === 'operator') ?? accounts[0]
  if (!admin) throw new Failure('La semilla no tiene una cuenta para el comercio.')
  return { email: admin.email, password: admin.password }
}

/**
 * Who keeps the money, the second person of the store's panel: the demo's, or the one of the environment, if any.
 * @param {{ isDemo: boolean, given: NodeJS.ProcessEnv }} of
 */
export async function firstTreasury({ isDemo, given }) {
  if (isDemo) {
    const found = (await demoAccounts()).find(({ system, role }) => system === 'store' && role === 'treasury')
    return found ? { email: found.email, password: found.password } : null
  }
  if (!given.TREASURY_EMAIL || !given.TREASURY_PASSWORD) return null
  return { email: given.TREASURY_EMAIL, password: given.TREASURY_PASSWORD }
}

/**
 * Who opens the cms first: the demo's, or on a real shop the one of the environment, who otherwise is the store's.
 * @param {{ isDemo: boolean, given: NodeJS.ProcessEnv, admin: { email: string }, firstPassword: string }} of
 */
export async function firstCmsAdmin({ isDemo, given, admin, firstPassword }) {
  if (!isDemo)
    return {
      email: given.CMS_ADMIN_EMAIL ?? admin.email,
      password: given.CMS_ADMIN_PASSWORD ?? firstPassword,
    }
  const found = (await demoAccounts()).find(({ system, role }) => system === 'cms' && role === 'admin')
  if (!found) throw new Failure('La semilla no tiene una cuenta para el gestor de contenidos.')
  return { email: found.email, password: found.password }
}
