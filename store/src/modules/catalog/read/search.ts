import type { Asked } from '../rules/search-asked'

/** From how many letters on a word may be near another: as many letters apart, beginning with it, or sounding like it. */
const NEAR = `c.sound = a.sound
  or (length(a.word) >= 4 and c.word like a.word || '%')
  or (length(a.word) >= 5 and levenshtein_less_equal(c.word, a.word, 2) <= case when length(a.word) >= 8 then 2 else 1 end)`

const anyOf = (words: string) => `(select cast(string_agg('(' || cast(one as text) || ')', ' | ') as tsquery)
  from unnest(${words}) as word, plainto_tsquery('mingaco_words', word) as one where numnode(one) > 0)`

export const SEARCH_COLUMNS = `json_build_object(
  'corrected', (select coalesce(json_agg(json_build_object('asked', word, 'used', instead) order by place), '[]')
    from meant where instead is not null),
  'diets', cast(:diets as json), 'ignored', cast(:ignored as json), 'words', cast(:lookedFor as json))`

/**
 * Tables for one search: `wish.query` is what is looked for, each word by its own or another name. A word of which there
 * is nothing gives way to the nearest one of which there is something.
 */
export const SEARCH_TABLES = `asked as (select place, word, sound, ${anyOf('alternatives')} as query
    from jsonb_to_recordset(cast(:words as jsonb)) as w(place int, word text, sound text, alternatives text[])),
  known as materialized (select asked.*, exists (select 1 from catalog_item where tsv @@ asked.query) as is_there from asked),
  meant as materialized (select a.place, a.word, near.shown as instead,
      case when near.word is null then a.query else plainto_tsquery('mingaco_words', near.word) end as query
    from known a left join lateral (select c.word, c.shown from catalog_word c
      where not a.is_there and (${NEAR})
        and exists (select 1 from catalog_item i where i.tsv @@ plainto_tsquery('mingaco_words', c.word))
      order by c.sound = a.sound desc, levenshtein(c.word, a.word), c.word limit 1) near on true),
  wish as materialized (select cast(string_agg('(' || cast(query as text) || ')', ' & ') as tsquery) as query from meant)`

/** What is kept of a row when these diets are asked for: foods that declare none of it. */
export const DIET = `allergens is not null and not allergens && cast(:withoutAllergens as text[])
  and not coalesce(ingredients @@ ${anyOf('cast(:withoutIngredients as text[])')}, false)`

export function searchBindings({ words, diets, ignored }: Asked): Record<string, unknown> {
  return {
    words: JSON.stringify(words.map((word, place) => ({ place, ...word }))),
    diets: JSON.stringify(diets.map(({ name }) => name)),
    ignored: JSON.stringify(ignored),
    lookedFor: JSON.stringify(words.map(({ word }) => word)),
    withoutAllergens: diets.flatMap((diet) => diet.withoutAllergens),
    withoutIngredients: diets.flatMap((diet) => diet.withoutIngredients),
  }
}
