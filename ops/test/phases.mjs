import path from 'node:path'
import { inModules, inRoot } from '../paths.mjs'
import { countsOfCheck, countsOfPlaywright, countsOfVitest } from './counts.mjs'
import {
  failuresOfCheck,
  failuresOfPlaywright,
  failuresOfVitest,
  filesOfPlaywright,
  filesOfVitest,
} from './failures.mjs'

/**
 * `isBeside`: asks nothing of the common stack; it runs while the next phases do, which wait for answers half of the time.
 * `again`: the same runner over some of its files only.
 * @typedef {{
 *   name: string, title: string, argv: string[], cwd: string, env: Record<string, string>, report: string,
 *   needsStack: boolean, isBeside?: boolean, limitMinutes: number, count: (file: string) => import('./counts.mjs').Counts,
 *   failures: (file: string) => string[],
 *   failedFiles: (file: string) => string[], again: (files: string[]) => Phase
 * }} Phase
 */

const node = process.execPath

/** Two browsers: who buys and who makes things, and who looks after both, wait for different things. */
export const SHOP_AND_GROUPS = 'journeys/(checkout|group|pages)/'
export const DESK_AND_PANELS = 'journeys/(desk|panel)/'

/** @param {Pick<Phase, 'name' | 'title'>} phase */
const anew = ({ name, title }) => ({ name: `${name}-otra-vez`, title: `${title}, otra vez` })

/**
 * @param {string} folder where reports go
 * @param {string} stackFile the running stack
 * @param {boolean} [isLong] all there is of each, which takes hours
 * @returns {Phase[]}
 */
export function phasesOf(folder, stackFile, isLong = false) {
  const report = (/** @type {string} */ name) => path.join(folder, `${name}.json`)
  /**
   * @param {Pick<Phase, 'name' | 'title' | 'env' | 'needsStack' | 'isBeside' | 'limitMinutes'> & { projects: string[] }} what
   * @param {string[]} [files]
   * @returns {Phase}
   */
  const vitest = ({ projects, ...phase }, files = []) => {
    const { name } = phase
    return {
      ...phase,
      argv: [
        node,
        inModules('vitest', 'vitest.mjs'),
        'run',
        ...projects.map((project) => `--project=${project}`),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report(name)}`,
        ...files,
      ],
      cwd: inRoot(),
      report: report(name),
      count: countsOfVitest,
      failures: failuresOfVitest,
      failedFiles: filesOfVitest,
      again: (some) => vitest({ ...phase, ...anew(phase), projects }, some),
    }
  }
  /** @type {Record<string, string>} */
  const size = isLong ? { MINGACO_LONG: '1', MINGACO_STORIES: '5000' } : {}
  const own = { ...size, MINGACO_STACK: stackFile }
  const limitMinutes = isLong ? 600 : 60
  /**
   * @param {Pick<Phase, 'name' | 'title' | 'isBeside'>} phase
   * @param {string[]} which
   * @param {Record<string, string>} [env]
   * @returns {Phase}
   */
  const journeys = (phase, which, env = { MINGACO_TRACE: 'off' }) => {
    const { name, isBeside } = phase
    return {
      ...phase,
      argv: [
        node,
        inModules('@playwright', 'test', 'cli.js'),
        'test',
        ...which,
        '--output',
        `test-results/${name}`,
      ],
      cwd: inRoot('tests'),
      // They run at the same time.
      env: { ...own, ...env, MINGACO_PLAYWRIGHT_REPORT: report(name), MINGACO_SHELF: isBeside ? '0' : '1' },
      report: report(name),
      needsStack: true,
      limitMinutes,
      count: countsOfPlaywright,
      failures: failuresOfPlaywright,
      failedFiles: filesOfPlaywright,
      again: (some) => journeys({ ...phase, ...anew(phase) }, some, {}),
    }
  }
  /** @type {Phase} */
  const check = {
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
    // What the check reads does not change by itself.
    failedFiles: () => [],
    again: () => check,
  }
  return [
    check,
    vitest({
      name: 'faltas',
      title: 'Faltas: lo que se corta, se mata y se llena',
      projects: ['faults'],
      env: size,
      needsStack: false,
      isBeside: true,
      limitMinutes,
    }),
    // Once the stack is there: before, it would only keep it from being built.
    vitest({
      name: 'unidad',
      title: 'Pruebas de unidad',
      projects: ['!integration', '!faults'],
      env: size,
      needsStack: true,
      isBeside: true,
      limitMinutes,
    }),
    vitest({
      name: 'integracion',
      title: 'Pruebas de integración',
      projects: ['integration'],
      env: own,
      needsStack: true,
      limitMinutes,
    }),
    journeys({ name: 'recorridos', title: 'Recorridos de la tienda y de los grupos', isBeside: true }, [
      SHOP_AND_GROUPS,
    ]),
    journeys({ name: 'navegador', title: 'Recorridos de la mesa y de los paneles' }, [DESK_AND_PANELS]),
  ]
}
