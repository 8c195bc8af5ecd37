import type { AfterErrorHook } from 'payload'

export const NONSENSE = 'No entendimos eso. Revisa lo que escribiste y vuelve a intentarlo.'

/** What no database or parser can read is the sender's fault: a 400 in words, never a 500. */
export const refuseNonsense: AfterErrorHook = ({ error }) =>
  causesOf(error).some(isNonsense)
    ? { status: 400, response: { errors: [{ message: NONSENSE }] } }
    : undefined

/** Class 22 of PostgreSQL is "data exception". Mongo's driver and ours tell theirs by name. */
function isNonsense(cause: object): boolean {
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  const name = 'name' in cause ? cause.name : ''
  const message = 'message' in cause ? cause.message : ''
  return (
    /^22[0-9A-Z]{3}$/.test(code) ||
    ['URIError', 'CastError', 'BSONError', 'BSONRuntimeError', 'RangeError', 'SyntaxError'].includes(
      String(name),
    ) ||
    message === 'Invalid JSON'
  )
}

function causesOf(error: unknown): object[] {
  const causes: object[] = []
  for (let one = error; typeof one === 'object' && one !== null && causes.length < 5;) {
    causes.push(one)
    one = 'cause' in one ? one.cause : null
  }
  return causes
}
