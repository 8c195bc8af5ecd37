import { day } from '../../../kernel/text/format'
import { COMMUNES } from '../../delivery/data/communes'
import { type Tariff, territoryLines } from '../../delivery/rules/territory-words'
import { type ChangeKind, type ChangeLine, changeLines } from '../rules/change-words'

type Data = Record<string, unknown>

/** What was asked for, with what was in force then. */
export type ChangedData<K extends ChangeKind = ChangeKind> =
  | { kind: K & 'territory'; before: Tariff | null; after: Tariff }
  | { kind: Exclude<K, 'territory'>; before: Data | null; after: Data }

/** Each datum of a change as it was and as it will be, in words. */
export function linesOf({ kind, before, after }: ChangedData): ChangeLine[] {
  if (kind !== 'territory') return changeLines(before, after)
  const lines = territoryLines(before, after, COMMUNES)
  return after.validFrom ? [{ name: 'Desde el', before: '', after: day(after.validFrom) }, ...lines] : lines
}
