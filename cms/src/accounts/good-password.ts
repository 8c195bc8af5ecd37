import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { passwordProblem } from '../../../store/src/kernel/text/password.ts'

/** Wherever a password is set: for a new account, one's own, another's, or one that was forgotten. */
export const goodPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  // What is only compared may be old.
  if (operation === 'login') return args
  const data: unknown = 'data' in args ? args.data : undefined
  if (typeof data !== 'object' || data === null || !('password' in data) || data.password == null) return args
  const own = [textIn(data, 'email'), textIn(data, 'name'), req.user?.email ?? '', req.user?.name ?? '']
  const problem = passwordProblem(typeof data.password === 'string' ? data.password : '', own)
  if (problem)
    throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message: problem }] })
  return args
}

const textIn = (data: object, name: string): string => {
  const value: unknown = Object.entries(data).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value : ''
}
