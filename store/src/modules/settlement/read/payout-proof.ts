import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../kernel/prepared'

const newest = (run: string, payout: string) => `from payout_proof f
  where f.run_id = ${run} and f.payout_id is not distinct from ${payout} order by f.created_at desc, f.id desc limit 1`

/** SQL: the newest proof of a payment, or of its whole run, as a `ProofHead`; null: none. */
export const proofJson = (run: string, payout = 'null') =>
  `(select json_build_object('format', f.format, 'addedAt', f.created_at) ${newest(run, payout)})`

/** Of one payment, or of the whole run (`payoutId` null). */
export type ProofOf = { runId: string; payoutId: string | null }

/** A file in the private folder (`file`), and what it is called when somebody saves it. */
export type ProofFound = { format: 'pdf' | 'webp'; file: string; hash: string; saveAs: string }

const SQL = `select f.format, f.file, f.upload_hash as hash, 'comprobante-' || lower(right(coalesce(f.payout_id, f.run_id), 6))
  || '.' || f.format as "saveAs" ${newest(':runId', 'cast(:payoutId as text)')}`

export async function newestPayoutProof(knex: Knex, of: ProofOf): Promise<ProofFound | null> {
  const { rows } = await prepared<ProofFound>(knex, SQL, of)
  return rows[0] ?? null
}
