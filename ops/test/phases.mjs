import path from 'node:path'
import { inModules, inRoot } from '../paths.mjs'
import { countsOfCheck, countsOfPlaywright, countsOfVitest } from './counts.mjs'
import { failuresOfCheck, failuresOfPlaywright, failuresOfVitest } from './failures.mjs'

/**
 * `isBeside`: asks nothing of the common stack; it runs while the next phases do, which wait for answers half of the time.
 * @typedef {{
 *   name: string, title: string, argv: string[], cwd: string, env: Record<string, string>, report: string,
 *   needsStack: boolean, isBeside?: boolean, limitMinutes: number, count: (file: string) => import('./counts.mjs').Counts,
 *   failures: (file: string) => string[]
 * }} Phase
 */

const node = process.execPath

/** Two browsers: who buys and who makes things, and who looks after both, wait for different things. */
export const SHOP_AND_GROUPS = 'journeys/(checkout|group|pages)/'
export const DESK_AND_PANELS = 'journeys/(desk|panel)/'

/**
 * @param {string} folder where reports go
 * @param {string} stackFile the running stack
 * @param {Record<string, string>} [faults] how many of the faults
 * @returns {Phase[]}
 */
export function phasesOf(folder, stackFile, faults = { MINGACO_FAULTS: 'core' }) {
  const report = (/** @type {string} */ name) => path.join(folder, `${name}.json`)
  const vitest = (/** @type {string[]} */ projects, /** @type {string} */ name) => [
    node,
    inModules('vitest', 'vitest.mjs'),
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(name)}`,
  ]
  const own = { MINGACO_STACK: stackFile }
  /** @returns {Phase} */
  const journeys = (
    /** @type {string} */ name,
    /** @type {string} */ title,
    /** @type {string} */ which,
    /** @type {boolean} */ isBeside,
  ) => ({
    name,
    title,
    argv: [
      node,
      inModules('@playwright', 'test', 'cli.js'),
      'test',
      which,
      '--output',
      `test-results/${name}`,
    ],
    cwd: inRoot('tests'),
    // They run at the same time.
    env: { ...own, MINGACO_PLAYWRIGHT_REPORT: report(name), MINGACO_SHELF: isBeside ? '0' : '1' },
    report: report(name),
    needsStack: true,
    isBeside,
    limitMinutes: 80,
    count: countsOfPlaywright,
    failures: failuresOfPlaywright,
  })
  return [
    {
      name: 'revision',
      title: 'Revisión',
      argv: [node, inRoot('ops', 'check.mjs'), '--report', report('revision')],
      cwd: inRoot(),
      env: { MINGACO_STARTED: String(Date.now()) },
      report: report('revision'),
      needsStack: false,
      limitMinutes: 40,
      count: countsOfCheck,
      failures: failuresOfCheck,
    },
    {
      name: 'faltas',
      title: 'Faltas: lo que se corta, se mata y se llena',
      argv: vitest(['faults'], 'faltas'),
      cwd: inRoot(),
      env: faults,
      report: report('faltas'),
      needsStack: false,
      isBeside: true,
      limitMinutes: faults.MINGACO_FAULTS === 'long' ? 240 : 60,
      count: countsOfVitest,
      failures: failuresOfVitest,
    },
    // Once the stack is there: before, it would only keep it from being built.
    {
      name: 'unidad',
      title: 'Pruebas de unidad',
      argv: vitest(['!integration', '!faults'], 'unidad'),
      cwd: inRoot(),
      env: {},
      report: report('unidad'),
      needsStack: true,
      isBeside: true,
      limitMinutes: 40,
      count: countsOfVitest,
      failures: failuresOfVitest,
    },
    {
      name: 'integracion',
      title: 'Pruebas de integración',
      argv: vitest(['integration'], 'integracion'),
      cwd: inRoot(),
      env: own,
      report: report('integracion'),
      needsStack: true,
      limitMinutes: 60,
      count: countsOfVitest,
      failures: failuresOfVitest,
    },
    journeys('recorridos', 'Recorridos de la tienda y de los grupos', SHOP_AND_GROUPS, true),
    journeys('navegador', 'Recorridos de la mesa y de los paneles', DESK_AND_PANELS, false),
  ]
}
