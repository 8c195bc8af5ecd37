import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { TariffPreview, TariffRequest } from '../../../contracts'
import { asProblem } from '../../../kernel/problem'
import { readSheets } from '../../product/sheet/read-sheet'
import { COMMUNES } from '../data/communes'
import { changedTariff } from '../rules/tariff-change'
import type { Row } from '../rules/tariff-sheet'
import { territoryLines } from '../rules/territory-words'
import type { TariffInput } from '../write/write-territory'
import { readTerritory } from './read-territory'

type Sheet = { rows?: Row[]; problem?: string }

async function rowsOf(file: string | undefined): Promise<Sheet> {
  if (!file) return {}
  try {
    const [sheet] = await readSheets(Buffer.from(file, 'base64'))
    return { rows: sheet?.rows ?? [] }
  } catch (error) {
    const problem = asProblem(error)
    if (!problem) throw error
    return { problem: problem.message }
  }
}

/** What would change from that day on, line by line, or which lines of the sheets cannot be taken. */
export async function readAskedTariff(
  knex: Knex,
  organization: string,
  { validFrom, carrier, rates, communes }: TariffRequest,
): Promise<TariffPreview & { after: TariffInput }> {
  const before = await readTerritory(knex, validFrom)
  const [rateSheet, communeSheet] = [await rowsOf(rates), await rowsOf(communes)]
  const asked = { carrier: carrier || undefined, rates: rateSheet.rows, communes: communeSheet.rows }
  const { after, wrong } = changedTariff(before, asked, COMMUNES)
  const unread = [
    { sheet: 'rates' as const, line: 0, words: rateSheet.problem },
    { sheet: 'communes' as const, line: 0, words: communeSheet.problem },
  ].flatMap(({ words, ...at }) => (words ? [{ ...at, words }] : []))
  const lines = territoryLines(before, after, COMMUNES).filter((line) => line.before !== line.after)
  return {
    lines: wrong.length + unread.length > 0 ? [] : lines,
    wrong: unread.length > 0 ? unread : wrong,
    after: { ...after, organization, validFrom },
  }
}
