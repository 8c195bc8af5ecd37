import os from 'node:os'
import { installed, installRest } from '../install.mjs'
import { inRoot } from '../paths.mjs'
import { step } from '../say.mjs'
import { buildCms, migrateCms, startCms } from './cms.mjs'
import { checkSeed, loadHistory, seedOnce } from './seed.mjs'
import { startSimulators } from './simulators.mjs'
import { buildAdmin, migrateStore, startStore } from './store.mjs'
import { buildStorefront, startStorefront } from './storefront.mjs'
import { openWaitingRoom } from './waiting-room.mjs'

/** @typedef {import('../stack.mjs').Stack} Stack */

/** @param {Stack} stack */
async function raiseStore(stack) {
  await step('Tablas del comercio', () => migrateStore(stack))
  await step('Comercio', () => startStore(stack))
  if (stack.isDemo) await step('Grupos y productos de la demostración', () => seedOnce(stack, 'store'))
}

/**
 * Everything that sells.
 * @param {Stack} stack
 */
export async function raiseShop(stack) {
  if (stack.isDemo) await step('Datos de la federación', () => checkSeed(stack))
  await Promise.all([
    raiseStore(stack),
    startSimulators(stack),
    stack.isDev || step('Armado de la tienda', () => buildStorefront(stack)),
  ])
  await step('Tienda', () => startStorefront(stack))
}

/**
 * What the first install left for later, by a program of this stack, which ends with it.
 * @param {Stack} stack
 */
async function installForCms({ children }) {
  if (installed() === 'all') return
  await step('Las demás dependencias', () =>
    installRest((argv) => children.run('dependencias', argv, { cwd: inRoot(), env: {}, niceness: 10 })),
  )
}

/** @param {Stack} stack */
async function raiseCms(stack) {
  const leave = await openWaitingRoom(stack.ports.cms)
  await installForCms(stack)
  if (!stack.isDev) await step('Armado del gestor de contenidos', () => buildCms(stack))
  await step('Tablas del gestor de contenidos', () => migrateCms(stack))
  await leave()
  await step('Gestor de contenidos', () => startCms(stack))
  if (stack.isDemo) await step('Historias y páginas de la demostración', () => seedOnce(stack, 'cms'))
}

/**
 * What staff works with, after the shop, which a demonstration's eight months do not keep waiting: both builds at once need some 4.5 GB, so one by one on a small machine.
 * @param {Stack} stack
 * @param {{ hasCms: boolean, hasHistory: boolean }} wanted
 */
export async function raiseOffices(stack, { hasCms, hasHistory }) {
  if (stack.isDemo && hasHistory) await step('Ocho meses de la demostración', () => loadHistory(stack))
  const panel = async () => {
    if (!stack.isDev) await step('Armado del panel del comercio', () => buildAdmin(stack))
  }
  const isSmall = os.totalmem() < 7 * 1024 ** 3
  if (isSmall) await panel()
  await Promise.all([isSmall || panel(), hasCms && raiseCms(stack)])
}
