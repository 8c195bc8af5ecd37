export const base = '/grupo'
export type Params = Record<string, string>

/** `/pedidos/{id}` against an address below `/grupo`, `{id?}` also against what ends before it; null when it is another. */
export function match(pattern: string, path: string): Params | null {
  const wanted = pattern.split('/').filter(Boolean)
  const given = path.slice(base.length).split('/').filter(Boolean)
  if (given.length > wanted.length) return null
  const params: Params = {}
  for (const [i, part] of wanted.entries()) {
    const value = given[i]
    const [, name, isOptional] = /^\{(\w+)(\??)\}$/.exec(part) ?? []
    if (name && value) params[name] = decode(value)
    else if (!isOptional && part !== value) return null
  }
  return params
}

function decode(text: string) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
