import { launch } from 'chrome-launcher'
import lighthouse, { type RunnerResult } from 'lighthouse'
import { findBrowser } from '../../support/browser-path.mjs'
import { env as tests } from '../../support/env.ts'
import { pageTypes } from '../../fixtures/page-types.ts'
import { readStack } from '../../support/stack.ts'

/** Lighthouse's four figures for each type of page on its simulated phone, the middle of three runs. Needs a running stack. */
const RUNS = 3
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const { executablePath, args, env } = await findBrowser()
const chrome = await launch({
  chromePath: executablePath,
  chromeFlags: [...args, '--headless=new'],
  envVars: { ...tests.inherited, ...env },
})
const rows: Record<string, unknown>[] = []
try {
  for (const { name, path } of await pageTypes()) {
    const runs: RunnerResult['lhr'][] = []
    for (let run = 0; run < RUNS; run++) {
      const result = await lighthouse(readStack().urls.shop + path, {
        port: chrome.port,
        onlyCategories: [...CATEGORIES],
        logLevel: 'error',
      })
      if (result) runs.push(result.lhr)
    }
    const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
    const score = (category: string) =>
      Math.round(100 * middle(runs.map((lhr) => lhr.categories[category]?.score ?? 0)))
    const ms = (audit: string) => Math.round(middle(runs.map((lhr) => lhr.audits[audit]?.numericValue ?? 0)))
    rows.push({
      page: name,
      ...Object.fromEntries(CATEGORIES.map((c) => [c, score(c)])),
      lcpMs: ms('largest-contentful-paint'),
      cls: runs[0]?.audits['cumulative-layout-shift']?.numericValue,
    })
    const missed = Object.values(runs[0]?.audits ?? {}).filter(
      (audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative',
    )
    console.log(name, missed.map((audit) => audit.id).join(', '))
  }
} finally {
  chrome.kill()
}
console.table(rows)
