import { useEffect } from 'preact/hooks'
import { useActing } from '../../acting.ts'
import type { Draft } from '../../product/draft.ts'
import { beginNew, changeDraft, open, openDraft } from '../../product/open-draft.ts'
import { paths } from '../../paths.ts'
import { go, usePlace } from '../../router.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Screen } from '../../ui/screen.tsx'
import { useWatched } from '../../watched.ts'
import { AmountStep } from './steps/amount-step.tsx'
import {
  AddedStep,
  AllergensStep,
  AuthorizationStep,
  ContainsStep,
  ExpiryStep,
  HoldsStep,
  StorageStep,
} from './steps/food-steps.tsx'
import { KindStep } from './steps/kind-step.tsx'
import { PhotosStep } from './steps/photos-step.tsx'
import { Preview } from './preview/preview.tsx'
import { PriceResult } from './steps/price-result.tsx'
import { PriceSheet } from './steps/price-sheet.tsx'
import { PriceStep } from './steps/price-step.tsx'
import { draftPath, farthest, readDraftPath, stepOf, type View } from './steps.ts'
import { WhatStep } from './steps/what-step.tsx'

const views: Record<View, (props: { draft: Draft }) => preact.JSX.Element> = {
  photos: PhotosStep,
  what: WhatStep,
  price: PriceStep,
  sheet: PriceSheet,
  result: PriceResult,
  amount: AmountStep,
  holds: HoldsStep,
  contains: ContainsStep,
  allergens: AllergensStep,
  added: AddedStep,
  expiry: ExpiryStep,
  storage: StorageStep,
  authorization: AuthorizationStep,
  kind: KindStep,
  preview: Preview,
}

const back = { to: paths.products, label: 'Mis productos' }

/** A product, one question a screen. Which draft and which question stand in the address, so that «atrás» goes back one. */
export function Wizard() {
  const { home, group } = useActing()
  usePlace()
  const { id, view } = readDraftPath(location.search)
  const now = useWatched(open)
  const me = home.member.id
  useEffect(() => {
    if (id) void openDraft(id, me)
    else void beginNew(me, group).then((begun) => go(draftPath(begun.id, 'photos'), { instead: true }))
  }, [id])
  const isMine = now.is === 'open' && now.draft.id === id && now.draft.memberId === me
  const draft = isMine ? now.draft : null
  const shown = view ?? draft?.step ?? 'photos'
  useEffect(() => {
    if (draft) changeDraft((one) => ({ ...one, step: farthest(stepOf(shown), one.step) }))
  }, [draft?.id, shown])
  if (draft) {
    const Shown = views[shown]
    return <Shown key={`${draft.id} ${shown}`} draft={draft} />
  }
  if (now.is === 'sending')
    return (
      <Screen title="Se está enviando" back={back}>
        <p>Este producto va saliendo en este momento. Cuando llegue, lo puedes cambiar.</p>
        <LinkButton href={paths.queue}>Ver cómo va</LinkButton>
      </Screen>
    )
  if (now.is === 'none')
    return (
      <Screen title="Ya no está en este teléfono" back={back}>
        <p>Este producto ya se mandó, o lo empezaste en otro teléfono.</p>
        <LinkButton href={paths.products}>Ver mis productos</LinkButton>
      </Screen>
    )
  return (
    <Screen title="Poner un producto" back={back}>
      <p class="soft slow">Abriendo…</p>
    </Screen>
  )
}
