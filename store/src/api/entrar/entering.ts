import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { env } from '../../env'
import { OPERATOR_HEADER, STAFF_MARK } from '../../modules/access/write/staff-entry'
import { MARK_KEPT_DAYS } from '../../modules/access/rules/entry-limits'
import type { StaffEntry } from '../../workflows/access/enter-staff'
import { visitorOf } from '../visitor'

const isSecure = env.storeUrl.startsWith('https:')
const DAY_MS = 24 * 60 * 60_000

type Typed = { email: string; password: string; code: string }

/** What was typed, with what the request says of whom sends it. */
export function entryFrom(req: MedusaRequest, typed: Typed): StaffEntry {
  const cookies = req.cookies as Record<string, string | undefined>
  const operator = req.get(OPERATOR_HEADER) ?? null
  return { ...typed, visitor: visitorOf(req), mark: cookies[STAFF_MARK] ?? null, operator }
}

/** The browser is known at its next entry. */
export function keepMark(res: MedusaResponse, mark: string | null): void {
  if (!mark) return
  const maxAge = MARK_KEPT_DAYS * DAY_MS
  res.cookie(STAFF_MARK, mark, { httpOnly: true, sameSite: 'strict', secure: isSecure, path: '/', maxAge })
}
