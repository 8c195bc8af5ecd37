import type { ShopInfo } from '../../../store/src/contracts/index.ts'
import { withBenchStore } from './bench-store.ts'
import { cpuPerCall } from './cpu.ts'

/** Node's CPU for one list page of 24: our read model against Medusa's own list with prices, on the same data, in turns. */
const ROUNDS = 3
const CALLS = 60

await withBenchStore(async ({ url, pid }) => {
  const shop = (await (await fetch(`${url}/shop`)).json()) as ShopInfo
  const regions = (await (await fetch(`${url}/store/regions`, { headers: key(shop) })).json()) as {
    regions: { id: string }[]
  }
  const fields = '*variants.calculated_price,+variants.inventory_quantity'
  const vanilla = `${url}/store/products?limit=24&region_id=${regions.regions[0]?.id}&fields=${fields}`
  const get =
    (address: string, headers: Record<string, string> = {}) =>
    async () => {
      const response = await fetch(address, { headers })
      if (!response.ok) throw new Error(`${response.status} ${address}`)
      await response.text()
    }
  const rows: { ours: number; searched: number; vanilla: number }[] = []
  for (let round = 0; round < ROUNDS; round++)
    rows.push({
      ours: await cpuPerCall(pid, CALLS * 10, get(`${url}/catalog?limit=24`)),
      searched: await cpuPerCall(pid, CALLS * 10, get(`${url}/catalog?limit=24&q=mermelda`)),
      vanilla: await cpuPerCall(pid, CALLS, get(vanilla, key(shop))),
    })
  console.table(rows)
  const middle = (name: keyof (typeof rows)[number]) =>
    rows.map((row) => row[name]).sort((a, b) => a - b)[1] ?? 0
  console.log(
    `a list page: ours ${middle('ours').toFixed(2)} ms, with a typing error ${middle('searched').toFixed(2)} ms, ` +
      `Medusa's ${middle('vanilla').toFixed(1)} ms of CPU: 1/${(middle('vanilla') / middle('ours')).toFixed(0)}`,
  )
})

function key(shop: ShopInfo) {
  return { 'x-publishable-api-key': shop.publishableKey }
}
