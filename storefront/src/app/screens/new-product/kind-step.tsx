import { changeContent } from '../../product/change.ts'
import { Dictation } from '../../product/dictation.tsx'
import { type Draft, type DraftContent, emptyFood } from '../../product/draft.ts'
import { PRODUCT_LIMITS } from '../../../../../store/src/rules/product-limits.ts'
import { LongField } from '../../ui/field.tsx'
import { Parcel } from './parcel.tsx'
import { StepScreen } from './step-screen.tsx'
import { draftPath } from './steps.ts'
import { ThingFields } from './thing-fields.tsx'

/** The last question. Of a food everything that must be said was asked before. */
export function KindStep({ draft }: { draft: Draft }) {
  const { content } = draft
  const isFood = content.kind === 'food'
  return (
    <StepScreen draft={draft} step="kind" title={isFood ? '¿Quieres contar algo más?' : '¿Cómo es?'}>
      {(wrong) => (
        <>
          {!isFood && <ThingFields content={content} wrong={wrong} />}
          <StoryField content={content} />
          {isFood && draft.isUsual && draft.step !== 'preview' && <AsAlways draft={draft} />}
          <Parcel content={content} wrong={wrong} />
        </>
      )}
    </StepScreen>
  )
}

const joined = (before: string, words: string) => (before.trim() ? `${before.trim()} ${words}` : words)

const StoryField = ({ content }: { content: DraftContent }) => (
  <LongField
    label="Cuéntalo con tus palabras"
    hint="Si quieres: cómo se hace, para qué sirve."
    value={content.story}
    onValue={(story) => changeContent({ story })}
    area={{ maxLength: PRODUCT_LIMITS.story, rows: 3 }}
    after={<Dictation onWords={(words) => changeContent({ story: joined(content.story, words) })} />}
  />
)

const Folded = ({ name, words, href }: { name: string; words: string; href: string }) => (
  <a class="parcel" href={href}>
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
