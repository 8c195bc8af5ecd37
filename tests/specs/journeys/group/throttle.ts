import type { Page, TestInfo } from '@playwright/test'

/** An old phone on a hill: four times slower than this machine, 400 kbps both ways, 400 ms until an answer begins. */
export async function makeSlow(page: Page) {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  })
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** What each step took her, told and not asserted, with what she then saw. */
export function diary(page: Page, info: TestInfo) {
  const lines: string[] = []
  let since = performance.now()
  return {
    step: async (name: string) => {
      lines.push(`${name} ${((performance.now() - since) / 1000).toFixed(1)} s`)
      await page.screenshot({ path: info.outputPath(`${lines.length}-${name.replaceAll(' ', '-')}.png`) })
      since = performance.now()
    },
    tell: (more: string) => process.stdout.write(`  ${lines.join(', ')}; ${more}\n`),
  }
}
