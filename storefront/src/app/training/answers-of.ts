/** What was chosen of each question, by the names of its fields. */
export type Chosen = Record<string, string[]>

type Field = { name: string; value: string; checked: boolean }

/** Every question that is asked, in its order, also those that nothing was chosen of. */
export function chosenOf(fields: Iterable<Field>): Chosen {
  const chosen: Chosen = {}
  for (const { name, value, checked } of fields) {
    const of = (chosen[name] ??= [])
    if (checked) of.push(value)
  }
  return chosen
}

/** The first question without an answer; null: all have one. */
export const firstUnanswered = (chosen: Chosen): string | null =>
  Object.keys(chosen).find((name) => chosen[name]?.length === 0) ?? null
