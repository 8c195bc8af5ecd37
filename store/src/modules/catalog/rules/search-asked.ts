import { plainWords, soundOf } from '../../../kernel/text/search-text'

/** What a federation knows of how its buyers ask: data, sent by its seed (`seed/data/search.ts`). */
export type SearchWords = {
  /** Words that alone say nothing of what is looked for. */
  stopWords: string[]
  /** Asked for like this, meant like that: other names, and misspellings that do not sound alike. */
  synonyms: { asked: string[]; means: string[] }[]
  diets: Diet[]
}

/** Foods that declare none of these. It promises nothing: it repeats what each group declared. */
export type Diet = { name: string; asked: string[]; withoutAllergens: string[]; withoutIngredients: string[] }

export type Asked = {
  words: { word: string; sound: string; alternatives: string[] }[]
  diets: Diet[]
  /** Left out because alone they say nothing. */
  ignored: string[]
}

export const NO_SEARCH_WORDS: SearchWords = { stopWords: [], synonyms: [], diets: [] }

type Phrase<T> = { words: string[]; value: T }
export type SearchIndex = { stop: Set<string>; synonyms: Phrase<string[]>[]; diets: Phrase<Diet>[] }

const phrases = <T extends { asked: string[] }, V>(entries: T[], value: (entry: T) => V): Phrase<V>[] =>
  entries
    .flatMap((entry) => entry.asked.map((asked) => ({ words: plainWords(asked), value: value(entry) })))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)

/** The same knowledge, ready to be asked often. */
export const searchIndex = ({ stopWords, synonyms, diets }: SearchWords): SearchIndex => ({
  stop: new Set(stopWords.flatMap(plainWords)),
  synonyms: phrases(synonyms, (entry) => entry.means),
  diets: phrases(diets, (entry) => entry),
})

const MAX_WORDS = 8

/** What a person's words ask for. Long phrases are understood before short ones, so that «sin gluten» is one thing. */
export function understand(q: string, { stop, synonyms, diets }: SearchIndex): Asked {
  const words = plainWords(q).slice(0, 2 * MAX_WORDS)
  const asked: Asked = { words: [], diets: [], ignored: [] }
  let at = 0
  const isHere = ({ words: phrase }: Phrase<unknown>) => phrase.every((word, i) => words[at + i] === word)
  while (at < words.length) {
    const word = words[at] ?? ''
    const diet = diets.find(isHere)
    if (diet) {
      if (!asked.diets.includes(diet.value)) asked.diets.push(diet.value)
      at += diet.words.length
      continue
    }
    const synonym =
      synonyms.find(isHere) ??
      synonyms.find((entry) => entry.words.length === 1 && soundOf(entry.words[0] ?? '') === soundOf(word))
    const own = synonym ? words.slice(at, at + synonym.words.length).join(' ') : word
    if (!synonym && (stop.has(word) || (word.length === 1 && !/\d/.test(word)))) asked.ignored.push(word)
    else asked.words.push({ word: own, sound: soundOf(own), alternatives: [own, ...(synonym?.value ?? [])] })
    at += synonym?.words.length ?? 1
  }
  return { ...asked, words: asked.words.slice(0, MAX_WORDS) }
}
