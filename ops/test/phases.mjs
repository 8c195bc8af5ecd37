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
    // Beside the browser, which leaves a core half idle: before it, it would only keep the stack from being built.
    {
      name: 'unidad',
      title: 'Pruebas de unidad',
      argv: vitest(['!integration', '!faults'], 'unidad'),
      cwd: inRoot(),
      env: {},
      report: report('unidad'),
      needsStack: false,
      isBeside: true,
      limitMinutes: 40,
      count: countsOfVitest,
      failures: failuresOfVitest,
    },
    {
      name: 'navegador',
      title: 'Recorridos en el navegador',
      argv: [node, inModules('@playwright', 'test', 'cli.js'), 'test', '--config', 'playwright.config.ts'],
      cwd: inRoot('tests'),
      env: { ...own, MINGACO_PLAYWRIGHT_REPORT: report('navegador') },
      report: report('navegador'),
      needsStack: true,
      limitMinutes: 80,
      count: countsOfPlaywright,
      failures: failuresOfPlaywright,
    },
  ]
}
