/** What she had sent when a code was asked for: its fields, and whether a file was among them, which no page can keep. */
export type KeptForm = { fields: [name: string, value: string][]; hasFile: boolean }

export function keptForm(form: FormData): KeptForm {
  const all = [...form.entries()]
  const fields = all.flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return { fields, hasFile: all.some(([, value]) => typeof value !== 'string' && value.size > 0) }
}

/** As a hidden field of the next form carries it; null: there is none, or it is none of ours. */
export function readKept(text: string): KeptForm | null {
  try {
    const kept = JSON.parse(text) as Partial<KeptForm> | null
    const isField = (one: unknown) =>
      Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string')
    if (!Array.isArray(kept?.fields) || !kept.fields.every(isField)) return null
    return { fields: kept.fields, hasFile: kept.hasFile === true }
  } catch {
    return null
  }
}
