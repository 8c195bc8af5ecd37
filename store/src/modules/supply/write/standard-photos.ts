import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Photo } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { invalid } from '../../../kernel/problem'
import { byOfficer, type Officer } from '../../federation/write/write-act'
import { standardPhotoProblems } from '../rules/standard-photos'

export type StandardPhotoSent = {
  standard: { id: string; handle: string; name: string; version: number }
  kind: string
  caption: string
}

const ofVersion = ({ standard: { id, version }, kind }: StandardPhotoSent) => ({
  ...{ standard_id: id, version, kind },
})

/** @throws Problem 400 invalid_data */
export async function checkStandardPhoto(
  knex: Knex,
  sent: StandardPhotoSent,
  sha256: string | null,
): Promise<void> {
  const alike = await knex('supply_standard_photo')
    .where(ofVersion(sent))
    .whereNull('deleted_at')
    .select<{ sha256: string }[]>('sha256')
  const others = alike.filter((one) => one.sha256 !== sha256).length
  const problems = standardPhotoProblems({ ...sent, isSent: sha256 !== null }, others)
  if (problems) throw invalid('Hay algo que corregir en la foto.', problems)
}

/** The same one sent twice is one: whether it is new. */
export async function addStandardPhoto(
  trx: Knex.Transaction,
  officer: Officer,
  sent: StandardPhotoSent,
  { photo, sha256 }: { photo: Photo; sha256: string },
): Promise<boolean> {
  // Who votes another version, or sends another photo, waits here.
  await trx('supply_standard').where({ id: sent.standard.id }).forNoKeyUpdate().first('id')
  await checkStandardPhoto(trx, sent, sha256)
  const written = await trx('supply_standard_photo')
    .insert({
      ...{ id: newId('stdp'), ...ofVersion(sent), sha256, photo: JSON.stringify(photo) },
      by: byOfficer(officer),
    })
    .onConflict(trx.raw('(standard_id, version, kind, sha256) where deleted_at is null'))
    .ignore()
    .returning<{ id: string }[]>('id')
  return written.length > 0
}

/** Its files stay: pages and papers were made with them. Whether it was there. */
export async function removeStandardPhoto(
  trx: Knex.Transaction,
  { id: standard_id, version }: { id: string; version: number },
  id: string,
): Promise<Photo | null> {
  const [row] = await trx('supply_standard_photo')
    .where({ id, standard_id, version })
    .whereNull('deleted_at')
    .update({ deleted_at: trx.fn.now() })
    .returning<{ photo: Photo }[]>('photo')
  return row?.photo ?? null
}

const COPY = `insert into supply_standard_photo (id, standard_id, version, kind, photo, sha256, by)
select 'stdp_' || replace(gen_random_uuid()::text, '-', ''), standard_id, version + 1, kind, photo, sha256, by
from supply_standard_photo where standard_id = :standardId and version = :version and deleted_at is null
order by created_at, id`

/** What was right and wrong is so by the next version, until somebody says otherwise. @param version the one before */
export async function keepPhotosOf(trx: Knex.Transaction, standardId: string, version: number) {
  await trx.raw(COPY, { standardId, version })
}
