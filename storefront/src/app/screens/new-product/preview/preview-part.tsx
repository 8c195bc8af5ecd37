import type { ComponentChildren } from 'preact'
import type { Draft, Step } from '../../../product/draft.ts'
import { draftPath } from '../steps.ts'

type Props = { draft: Draft; step: Step; label: string; children: ComponentChildren }

/** A part of the preview. It leads to the question that asked for it. */
export const PreviewPart = ({ draft, step, label, children }: Props) => (
  <a class="part" href={draftPath(draft.id, step)}>
    {children}
    <span class="change">
      <span class="hidden">Cambiar {label}</span>
      <span aria-hidden="true">Cambiar</span>
    </span>
  </a>
)
