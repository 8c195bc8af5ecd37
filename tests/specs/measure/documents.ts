import { env } from '../../support/env.ts'
import { federationTreasurer, statementOf } from '../../fixtures/closed-month.ts'
import { withBenchStore } from './bench-store.ts'
import { cpuPerCall } from './cpu.ts'

/** CPU of a statement in each of its forms, by how many sales it has. A PDF should not cost more than 100 ms. */
const SALES = [10, 50, 200, 600]
const CALLS = 20
const GROUP = 'telar-mar-adentro'
const ASSOCIATION = 'productoras-de-arauco'
const FORMS = ['', '/document.pdf', '/document.csv', '/document.xlsx']

await withBenchStore(async (store) => {
  env.stackFile = store.stackFile
  const { headers } = await federationTreasurer()
  console.log(`ms of CPU of one request: page, ${FORMS.slice(1).join(', ')}`)
  for (const count of SALES) {
    const sales = Array.from({ length: count }, (_, index) => 1000 * (1 + (index % 37)))
    const { id } = await statementOf(GROUP, sales)
    const costs: string[] = []
    for (const form of FORMS) {
      const path = `/desk/organizations/${ASSOCIATION}/statements/${id}${form}`
      const cost = await cpuPerCall(store.pid, CALLS, async () => {
        const answer = await fetch(store.url + path, { headers })
        if (!answer.ok) throw new Error(`${answer.status} ${path}`)
        await answer.bytes()
      })
      costs.push(cost.toFixed(1))
    }
    console.log(`${count} sales: ${costs.join(', ')}`)
  }
})
