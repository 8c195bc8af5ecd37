import { type Draft, emptyFood } from '../../../product/draft.ts'
import { PackedSize } from '../fields/packed-size.tsx'
import { PlainFields } from '../fields/plain-fields.tsx'
import { StepScreen } from './step-screen.tsx'
import { draftPath } from '../steps.ts'

/** The last question. Of a food everything that must be said was asked before. */
export function KindStep({ draft }: { draft: Draft }) {
  const { content } = draft
  const isFood = content.kind === 'food'
  return (
    <StepScreen draft={draft} step="kind" title={isFood ? '¿Quieres contar algo más?' : '¿Cómo es?'}>
      {(wrong) => (
        <>
          <PlainFields step="kind" content={content} wrong={wrong} hasFocus={!isFood} />
          {isFood && draft.isUsual && draft.step !== 'preview' && <AsAlways draft={draft} />}
          <PackedSize content={content} wrong={wrong} />
        </>
      )}
    </StepScreen>
  )
}

const Folded = ({ name, words, href }: { name: string; words: string; href: string }) => (
  <a class="folded" href={href}>
    <span>{name}</span>
    <small class="soft">{words}</small>
    <span class="more">Cambiar</span>
  </a>
)

/** What her group answered for its other foods: not asked again, and hers to correct. */
function AsAlways({ draft }: { draft: Draft }) {
  const { storage, authorization } = draft.content.food ?? emptyFood
  return (
    <>
      <Folded name="Cómo se guarda" words={storage} href={draftPath(draft.id, 'storage')} />
      <Folded
        name="Autorización sanitaria"
        words={`${authorization.number}, ${authorization.authority}`}
        href={draftPath(draft.id, 'authorization')}
      />
    </>
  )
}
