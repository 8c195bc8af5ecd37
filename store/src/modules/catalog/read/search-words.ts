import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { NO_SEARCH_WORDS, searchIndex, type SearchIndex, type SearchWords } from '../rules/search-asked'
import { shownWords, soundOf } from '../../../kernel/text/search-text'

const SHORTEST = 3

/** Of two spellings of one word the one with its accents is shown. */
const isBarer = (spelling: string, known = '') => Buffer.byteLength(spelling) < Buffer.byteLength(known)

/** Adds the words that products are found by; `isAll`: and forgets those that no product has any more. */
export async function keepWords(trx: Knex, texts: string[], isAll: boolean): Promise<void> {
  const words = new Map<string, { word: string; shown: string; sound: string }>()
  for (const { word, shown } of texts.flatMap(shownWords))
    if (word.length >= SHORTEST && !isBarer(shown, words.get(word)?.shown))
      words.set(word, { word, shown, sound: soundOf(word) })
  // In order, so that two processes never wait for each other crosswise.
  const rows = [...words.values()].sort((a, b) => (a.word < b.word ? -1 : 1))
  await trx.raw(
    `insert into catalog_word (word, shown, sound)
      select word, shown, sound from jsonb_to_recordset(cast(? as jsonb)) as w(word text, shown text, sound text)
      where ts_lexize('spanish_stem', word) <> '{}' order by word
      on conflict (word) do update set shown = excluded.shown
        where octet_length(excluded.shown) > octet_length(catalog_word.shown)`,
    [JSON.stringify(rows)],
  )
  if (isAll)
    await trx.raw('delete from catalog_word where word <> all(cast(? as text[]))', [rows.map((r) => r.word)])
}

const kept = new WeakMap<Knex, { index: SearchIndex; until: number }>()
const KEPT_FOR_MS = 15_000

/** What this federation knows of how its buyers ask, read again every few seconds. */
export async function searchWordsOf(knex: Knex): Promise<SearchIndex> {
  const known = kept.get(knex)
  if (known && known.until > Date.now()) return known.index
  const index = searchIndex(await readSearchWords(knex))
  kept.set(knex, { index, until: Date.now() + KEPT_FOR_MS })
  return index
}

export async function readSearchWords(knex: Knex): Promise<SearchWords> {
  const { rows } = await knex.raw<{ rows: { words: SearchWords }[] }>('select words from search_words')
  return rows[0]?.words ?? NO_SEARCH_WORDS
}

/** Takes the place of all that was known before. */
export async function writeSearchWords(knex: Knex, words: SearchWords): Promise<void> {
  await knex.raw(
    `insert into search_words (id, words) values ('one', ?)
      on conflict (id) do update set words = excluded.words, updated_at = now()`,
    [JSON.stringify(words)],
  )
  kept.delete(knex)
}
