import { useState } from 'preact/hooks'
import { isUsualKind } from '../../../../../../store/src/contracts/product/category-defaults.ts'
import { isPermitKnown } from '../../../../../../store/src/contracts/product/known-permit.ts'
import { clp, monthName } from '../../../../lib/format.ts'
import { useActing } from '../../../acting.ts'
import type { Draft } from '../../../product/draft.ts'
import { missingIn } from '../../../product/missing.ts'
import { keeping } from '../../../product/open-draft.ts'
import { sendDraft } from '../../../product/send-draft.ts'
import { useHabits } from '../../../product/use-habits.ts'
import { paths } from '../../../paths.ts'
import { go } from '../../../router.tsx'
import { signal } from '../../../signal.ts'
import { Button } from '../../../ui/button.tsx'
import { announce } from '../../../ui/live-region.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Screen } from '../../../ui/screen.tsx'
import { Stripes } from '../../../ui/stripes.tsx'
import { DraftPicture } from '../draft-picture.tsx'
import { KeepingTrouble } from '../keeping-trouble.tsx'
import { PreviewFacts } from './preview-facts.tsx'
import { PreviewPart } from './preview-part.tsx'
import { draftPath } from '../steps.ts'

/** As the buyer will see it. Each part leads to its question. */
export function Preview({ draft }: { draft: Draft }) {
  const { group } = useActing()
  const [isSending, setSending] = useState(false)
  const missing = missingIn(draft)
  const { permits } = useHabits()
  const isKnown = isPermitKnown(draft.content, permits)
  const goesOut = group.isTrusted && isKnown && isUsualKind(draft.content)
  const send = async () => {
    setSending(true)
    if (!(await keeping(() => sendDraft(draft)))) return setSending(false)
    announce(signal.get() ? 'Va en camino.' : 'Guardado. Sale solo cuando haya señal.')
    go(paths.products, { instead: true })
  }
  const firstMissing = missing[0]
  const waits =
    group.isTrusted && !isKnown
      ? 'La asociación mira el permiso, porque es nuevo, y sale a la venta. Te avisamos.'
      : 'La asociación lo mira y sale a la venta. Te avisamos.'
  return (
    <Screen
      title="Así se va a ver"
      back={{ to: paths.products, label: 'Salir' }}
      note=""
      step={`${draft.id} preview`}
      bar={
        firstMissing ? (
          <Button onClick={() => go(draftPath(draft.id, firstMissing.step))}>Completar lo que falta</Button>
        ) : (
          <Button isBusy={isSending} onClick={() => void send()}>
            {goesOut ? 'Publicar' : 'Mandar a la asociación'}
          </Button>
        )
      }
    >
      <KeepingTrouble />
      {draft.observation && (
        <Notice kind="trouble" lead="Te piden un cambio:">
          {draft.observation}
        </Notice>
      )}
      {missing.length > 0 && <MissingList draft={draft} missing={missing} />}
      <article class="piece-preview">
        <PreviewPart draft={draft} step="photos" label="las fotos">
          <DraftPicture photo={draft.photos[0]} sizes="100vw" alt={draft.content.title} />
          <Stripes of={group.handle} />
        </PreviewPart>
        <PreviewPart draft={draft} step="what" label="el nombre">
          <h2>{draft.content.title || 'Sin nombre todavía'}</h2>
          <p class="soft">
            <em>{group.name}</em>, {group.commune}
          </p>
        </PreviewPart>
        <PreviewPart draft={draft} step="price" label="el precio">
          <p class="num price">
            {draft.content.variants.map(({ priceClp }) => clp(priceClp ?? 0)).join(' · ')}
          </p>
        </PreviewPart>
        <PreviewPart draft={draft} step="amount" label="cuántas hay">
          <p>{amountWords(draft)}</p>
          {draft.content.season.length > 0 && (
            <p class="soft">Hay en {draft.content.season.map(monthName).join(', ')}</p>
          )}
        </PreviewPart>
        <PreviewFacts draft={draft} />
      </article>
      {!goesOut && <p class="soft">{waits}</p>}
    </Screen>
  )
}

const MissingList = ({ draft, missing }: { draft: Draft; missing: ReturnType<typeof missingIn> }) => (
  <div class="notice trouble">
    <div>
      <b>Para mandarlo falta:</b>
      <ul>
        {missing.map(({ step, words }) => (
          <li key={words}>
            <a class="more" href={draftPath(draft.id, step)}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </div>
)

function amountWords({ having, content }: Draft): string {
  if (having === 'unique') return 'Pieza única'
  const count = content.variants.reduce((sum, { available }) => sum + (available ?? 0), 0)
  if (having === 'order') return `Por encargo, en ${content.leadTimeDays} días. Alcanzas a hacer ${count}.`
  return count === 1 ? 'Queda 1' : `Quedan ${count}`
}
