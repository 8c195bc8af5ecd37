/**
 * `MINGACO_STACK=…/stack.json node tests/history/figures.ts [how many]`: on a stack that was started with its history, the
 * figures of random groups and months, each asked of the shop as a person would: her phone, its PDF, the desk's page, its
 * PDF, workbook and CSV, and the report of that month. They are the same, or it says which are not.
 */
import { readSheet } from 'read-excel-file/node'
import { pdfWords } from '../../store/integration/pdf-words.ts'
import { signedClp } from '../../store/src/kernel/text/format.ts'
import type { Statement } from '../../store/src/contracts/index.ts'
import { sql } from '../clients/store-database.ts'
import { memberOf, sessionFor } from '../fixtures/member-session.ts'
import { newOfficer } from '../fixtures/officer.ts'
import { readStack } from '../support/stack.ts'

const SOLD = 6
const { shop } = readStack().urls

type Found = { id: string; group: string; month: string; association: string }
const found = await sql<Found>(
  `select s.id, o.handle as group, p.month, a.handle as association from statement s
    join settlement_period p on p.id = s.period_id join organization o on o.id = s.organization_id
    join statement above on above.id = s.parent_id join organization a on a.id = above.organization_id where s.account = 'group' and s.entry_count > 0
    order by random() limit $1`,
  [Number(process.argv[2] ?? 50)],
)
if (found.length === 0) throw new Error('no statements: was the stack started with its history?')

async function ask(address: string, cookie: string): Promise<Response> {
  const answer = await fetch(shop + address, { headers: { cookie }, redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`${answer.status} ${address}`)
  return answer
}
const bytes = async (address: string, cookie: string) =>
  Buffer.from(await (await ask(address, cookie)).arrayBuffer())

const desks = new Map<string, Promise<string>>()
function deskOf(association: string): Promise<string> {
  const known =
    desks.get(association) ??
    newOfficer(association, ['auditor']).then(async ({ member }) => `mesa=${await sessionFor(member)}`)
  desks.set(association, known)
  return known
}

const total = (cells: unknown[]) => cells.reduce<number>((sum, cell) => sum + Number(cell ?? 0), 0)
/** A page as it is read: without its tags, each run of spaces as one. */
const words = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\s+/g, ' ')

let compared = 0
const wrong: string[] = []
for (const { id, group, month, association } of found) {
  const same = (where: string, isSame: boolean) => {
    compared += 1
    if (!isSame) wrong.push(`${group} ${month}: ${where}`)
  }
  const phone = `grupo=${await sessionFor(await memberOf(group))}`
  const own = `/grupo/api/organizations/${group}/statements/${id}`
  const { statement } = (await (await ask(own, phone)).json()) as { statement: Statement }
  const { earnedClp, paidClp, closingClp } = statement
  const amounts = [earnedClp, closingClp].map(signedClp)
  const saysBoth = (text: string) => amounts.every((amount) => text.includes(amount))

  const desk = await deskOf(association)
  const above = `/mesa/${association}/liquidaciones/${id}`
  same('the desk’s page', saysBoth(words(await (await ask(above, desk)).text())))
  for (const [where, file] of [
    ['the phone’s PDF', await bytes(`${own}/document.pdf`, phone)],
    ['the desk’s PDF', await bytes(`${above}.pdf`, desk)],
  ] as const) {
    const texts = pdfWords(file)
    same(
      where,
      amounts.every((amount) => texts.some((text) => text.includes(amount))),
    )
  }
  const rows = (await readSheet(await bytes(`${above}.xlsx`, desk))).slice(1)
  same('the workbook', total(rows.map((row) => row[SOLD])) === earnedClp + paidClp)
  const lines = (await bytes(`${above}.csv`, desk)).toString('utf8').trimEnd().split('\r\n').slice(1)
  same('the CSV', total(lines.map((line) => line.split(';')[SOLD])) === earnedClp + paidClp)
  const closed = (await bytes(`/mesa/${association}/cierre/${month}.csv`, desk)).toString('utf8')
  same('the month’s CSV', closed.includes(String(earnedClp)))
}
console.log(`${found.length} groups and months, ${compared} comparisons, ${wrong.length} differences`)
if (wrong.length > 0) {
  console.log(wrong.join('\n'))
  process.exitCode = 1
}
