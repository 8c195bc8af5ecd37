export type Tone = 'done' | 'waiting' | 'trouble' | 'plain'

/** A state: a thread and a word, never colour alone. Dotted: not yet. */
export const State = ({ tone, isDotted, children }: { tone: Tone; isDotted?: boolean; children: string }) => (
  <p class={`state ${tone}${isDotted ? ' dotted' : ''}`}>
    <i aria-hidden="true" />
    <span>{children}</span>
  </p>
)
