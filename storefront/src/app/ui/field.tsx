import type { ComponentChildren, InputHTMLAttributes, RefObject, TextareaHTMLAttributes } from 'preact'
import { useId } from 'preact/hooks'

type Shared = {
  label: string
  hint?: string
  /** What is wrong and what to do; null: nothing. */
  error?: string | null
  value: string
  onValue: (value: string) => void
  /** Beside the field: a unit, a button. */
  after?: ComponentChildren
}

type One = Shared & { input?: InputHTMLAttributes; inputRef?: RefObject<HTMLInputElement | null> }
type Long = Shared & { area?: TextareaHTMLAttributes; areaRef?: RefObject<HTMLTextAreaElement | null> }

function useDescribed({ hint, error }: Shared) {
  const id = useId()
  const by = [hint && `${id}-h`, error && `${id}-e`].filter(Boolean).join(' ')
  return {
    id,
    described: { id, 'aria-describedby': by || undefined, 'aria-invalid': error ? true : undefined },
  }
}

const Frame = ({ id, of, children }: { id: string; of: Shared; children: ComponentChildren }) => (
  <div class={`field${of.error ? ' bad' : ''}`}>
    <label for={id}>{of.label}</label>
    {of.hint && (
      <p class="soft" id={`${id}-h`}>
        {of.hint}
      </p>
    )}
    {children}
    {of.error && (
      <p class="says" id={`${id}-e`} role="alert">
        {of.error}
      </p>
    )}
    {of.after}
  </div>
)

export const Field = ({ input, inputRef, ...of }: One) => {
  const { id, described } = useDescribed(of)
  return (
    <Frame id={id} of={of}>
      <input
        type="text"
        autocomplete="off"
        {...input}
        {...described}
        ref={inputRef}
        value={of.value}
        onInput={(event) => of.onValue(event.currentTarget.value)}
      />
    </Frame>
  )
}

export const LongField = ({ area, areaRef, ...of }: Long) => {
  const { id, described } = useDescribed(of)
  return (
    <Frame id={id} of={of}>
      <textarea
        rows={4}
        {...area}
        {...described}
        ref={areaRef}
        value={of.value}
        onInput={(event) => of.onValue(event.currentTarget.value)}
      />
    </Frame>
  )
}
