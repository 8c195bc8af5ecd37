import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask, StoreError } from './client'
import { tellDone, tellProblem } from './tell'

type Save<T extends object, A> = {
  path: string
  /** First word of the keys that are read again. */
  stale: string[]
  /** Null: what changed is seen where it was asked. */
  done: string | ((sent: T, answer: A) => string | null)
  onDone?: (answer: A) => void
}

/** Sends a change. A refusal is told in a toast, and the sentence of each field is in `fields`. */
export function useSave<T extends object, A = unknown>({ path, stale, done, onDone }: Save<T, A>) {
  const queries = useQueryClient()
  const save = useMutation<A, Error, T>({
    mutationFn: (body) => ask<A>(path, body),
    onSuccess: (answer, sent) => {
      const told = typeof done === 'string' ? done : done(sent, answer)
      if (told !== null) tellDone(told)
      onDone?.(answer)
    },
    onError: (error) => tellProblem(error.message),
    onSettled: () => Promise.all(stale.map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  })
  const fields = save.error instanceof StoreError ? save.error.fields : {}
  return {
    send: save.mutate,
    isSending: save.isPending,
    problem: save.error?.message ?? null,
    /** Of the refusal, for what goes on from it. */
    code: save.error instanceof StoreError ? save.error.code : null,
    fields,
    reset: save.reset,
  }
}
