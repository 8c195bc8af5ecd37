import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './paths.mjs'
import { openPostgres } from './postgres/postgres.mjs'
import { serverUrl } from './postgres/server-role.mjs'
import { firstAdmin, firstCmsAdmin, firstTreasury } from './stack/accounts.mjs'
import { Children } from './stack/children.mjs'
import { closeToOthers } from './stack/close-to-others.mjs'
import { environmentsOf } from './stack/environment.mjs'
import { writeWhole } from './stack/files.mjs'
import { startWatchdog } from './stack/leash.mjs'
import { pickPorts } from './stack/ports.mjs'
import { known } from './stack/process-table.mjs'
import { openRun, takeOver } from './stack/run-file.mjs'
import { demandRoom } from './stack/room.mjs'
import { keepSecrets } from './stack/secrets.mjs'

/**
 * @typedef {{
 *   dataDir: string, ports: import('./settings.mjs').Ports, isDemo: boolean, isDev: boolean, isVerbose: boolean,
 *   given: NodeJS.ProcessEnv, say: (text: string) => void,
 *   onCrash: (failure: import('./failure.mjs').Failure) => void, isSupervised?: boolean
 * }} StackOptions
 */

/**
 * A data folder taken, its PostgreSQL up, and nothing else yet: the parts (parts/*.mjs) start on it one by one,
 * so that a test can run only some of them. Whatever ends the caller, a watchdog closes what it started.
 * @param {StackOptions} options
 */
export async function openStack(options) {
  const { dataDir, isDemo, isDev, isVerbose, given, say } = options
  mkdirSync(dataDir, { recursive: true })
  demandRoom(dataDir)
  closeToOthers(dataDir)
  await takeOver(dataDir, say)
  const record = openRun(dataDir)
  const leash = startWatchdog(record.file)
  if (leash.pid) record.run.watchdog = known('watchdog', leash.pid)

  const children = new Children({
    dataDir,
    inherited: given,
    isVerbose,
    onCrash: options.onCrash,
    onFall: options.isSupervised ? say : undefined,
    onChange: () => {
      record.run.children = children.known()
      record.save()
    },
  })
  let stopPostgres = async () => {}
  const stop = async () => {
    await children.stopAll()
    await stopPostgres()
    rmSync(path.join(dataDir, 'stack.json'), { force: true })
    record.close()
    leash.release()
  }

  try {
    const secrets = keepSecrets(dataDir)
    const ports = await pickPorts(options.ports, say)
    const admin = await firstAdmin({ isDemo, given, firstPassword: secrets.firstAdmin })
    const treasury = await firstTreasury({ isDemo, given })
    const cmsAdmin = await firstCmsAdmin({ isDemo, given, admin, firstPassword: secrets.firstCmsAdmin })
    const postgres = await openPostgres({
      dataDir,
      port: ports.postgres,
      password: secrets.postgres,
      databases: ['store', 'cms'],
    })
    ports.postgres = postgres.port
    const unwatch = postgres.watch({
      onCrash: options.onCrash,
      onFall: options.isSupervised ? say : undefined,
      onRestart: (server) => {
        record.run.postgres = server
        record.save()
      },
    })
    stopPostgres = async () => {
      unwatch()
      await postgres.stop()
    }
    record.run.postgres = postgres.server
    record.save()
    const serverDatabaseUrls = {
      store: await serverUrl(postgres, 'store', secrets.storeDatabase),
      cms: await serverUrl(postgres, 'cms', secrets.cmsDatabase),
    }
    const environments = environmentsOf({
      ports,
      dataDir,
      secrets,
      databaseUrls: serverDatabaseUrls,
      ownerUrl: postgres.urlOf,
      admin,
      treasury,
      cmsAdmin,
      adminDir: inRoot('store', '.medusa', 'admin'),
      isDemo,
      isDev,
      given,
    })
    return {
      dataDir,
      ports,
      isDev,
      isDemo,
      say,
      children,
      postgres,
      serverDatabaseUrls,
      environments,
      admin,
      cmsAdmin,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @typedef {Awaited<ReturnType<typeof openStack>>} Stack */

/**
 * Tells other programs (tests, scripts) where this stack is and how far it came.
 * @param {Stack} stack
 * @param {'starting' | 'shop' | 'all'} ready
 */
export function publish(stack, ready) {
  const { SHOP_URL, STORE_URL, CMS_URL } = stack.environments.store
  const urls = { shop: SHOP_URL, store: STORE_URL, cms: CMS_URL, ...stack.environments.simulatorUrls }
  const databaseUrls = { store: stack.postgres.urlOf('store'), cms: stack.postgres.urlOf('cms') }
  const { dataDir, serverDatabaseUrls } = stack
  writeWhole(
    path.join(dataDir, 'stack.json'),
    JSON.stringify({ pid: process.pid, ready, dataDir, urls, databaseUrls, serverDatabaseUrls }, null, 2),
    0o600,
  )
}
