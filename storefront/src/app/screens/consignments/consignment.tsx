import type { ConsignmentState } from '#contracts'
import { paths } from '../../paths.ts'
import type { ScreenProps } from '../../routes.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/states.tsx'
import { useSay } from './acts.ts'
import { Checklist, useMarks } from './checklist.tsx'
import { Goods } from './goods.tsx'
import { OnItsWay } from './on-its-way.tsx'
import { ConsignmentFacts } from './consignment-facts.tsx'
import { CalledOff, Gone } from './consignment-gone.tsx'
import { noteOf, type ConsignmentProps, toList } from './consignment-note.ts'
import { ConsignmentSteps } from './consignment-steps.tsx'
import { isVisit } from './words.ts'
import { useConsignment } from './use-consignment.ts'

/** One consignment, and the one thing that it asks of her now. */
export function Consignment({ params: { id = '' } }: ScreenProps) {
  const known = useConsignment(id)
  const { consignment, answer } = known
  const say = useSay(consignment ?? { id, displayId: 0 })
  if (!consignment)
    return (
      <Screen title="Tu parte" back={toList} note="">
        <Waiting answer={answer} />
      </Screen>
    )
  const Now = SCREENS[consignment.state]
  return <Now consignment={consignment} say={say} news={<OnItsWay of={known} />} />
}

const Pending = ({ consignment, say, news }: ConsignmentProps) => (
  <Screen
    title={
      isVisit(consignment) ? 'Quieren venir. ¿Los pueden recibir?' : 'Esta es tu parte. ¿La puedes preparar?'
    }
    back={toList}
    note={noteOf(consignment)}
    step={consignment.state}
    bar={
      <>
        <LinkButton href={paths.missing(consignment.id)} isPlain>
          {isVisit(consignment) ? 'No podemos' : 'Me falta algo'}
        </LinkButton>
        <Button onClick={() => void say({ is: 'move', body: { to: 'accepted' } })}>
          {isVisit(consignment) ? 'Sí, los recibimos' : 'Sí, la preparo'}
        </Button>
      </>
    }
  >
    {news}
    <Goods consignment={consignment} withAvailable />
    <ConsignmentFacts consignment={consignment} />
    <Notice>Si algo te falta, dilo altiro: a quien compró le devolvemos esa parte y no pasa nada.</Notice>
  </Screen>
)

function Preparing({ consignment, say, news }: ConsignmentProps) {
  const marks = useMarks(consignment)
  if (isVisit(consignment)) return <Agreeing consignment={consignment} say={say} news={news} />
  return (
    <Screen
      title="Prepara tu parte"
      back={toList}
      note={noteOf(consignment)}
      step={consignment.state}
      bar={
        <>
          <LinkButton href={paths.missing(consignment.id)} isPlain>
            Me falta algo
          </LinkButton>
          <Button
            onClick={() => {
              if (marks.isReady()) void say({ is: 'move', body: { to: 'packed' } })
            }}
          >
            Está lista
          </Button>
        </>
      }
    >
      {news}
      {marks.isWarned && (
        <Notice kind="trouble" role="alert" lead="Te falta marcar algo.">
          Si ya está todo en la caja, toca otra vez «Está lista».
        </Notice>
      )}
      <Checklist consignment={consignment} marks={marks} />
      <LinkButton href={paths.label(consignment.id)} isPlain>
        Ver la etiqueta
      </LinkButton>
      <LinkButton href={paths.lotsOf(consignment.id)} isPlain>
        De qué lote sale
      </LinkButton>
      <ConsignmentFacts consignment={consignment} />
      <ConsignmentSteps consignment={consignment} />
    </Screen>
  )
}

/** There is no box: she calls who comes, and says when the day is agreed. */
const Agreeing = ({ consignment, say, news }: ConsignmentProps) => (
  <Screen
    title="Llama y acuerden la fecha"
    back={toList}
    note={noteOf(consignment)}
    step={consignment.state}
    bar={
      <>
        <LinkButton href={paths.missing(consignment.id)} isPlain>
          No podemos
        </LinkButton>
        <Button onClick={() => void say({ is: 'move', body: { to: 'packed' } })}>Ya tenemos fecha</Button>
      </>
    }
  >
    {news}
    <ConsignmentFacts consignment={consignment} />
    <Goods consignment={consignment} />
    <ConsignmentSteps consignment={consignment} />
  </Screen>
)

const Ready = ({ consignment, news }: ConsignmentProps) => (
  <Screen
    title={isVisit(consignment) ? 'Ya tienen fecha. Falta que vengan' : 'Está lista. Falta entregarla'}
    back={toList}
    note={noteOf(consignment)}
    step={consignment.state}
    bar={
      <>
        {!isVisit(consignment) && (
          <LinkButton href={paths.label(consignment.id)} isPlain>
            La etiqueta
          </LinkButton>
        )}
        <LinkButton href={paths.handOver(consignment.id)}>
          {isVisit(consignment) ? 'Ya vinieron' : 'Ya la entregué'}
        </LinkButton>
      </>
    }
  >
    {news}
    <ConsignmentFacts consignment={consignment} />
    <Goods consignment={consignment} />
    <ConsignmentSteps consignment={consignment} />
  </Screen>
)

const SCREENS: Record<ConsignmentState, (props: ConsignmentProps) => preact.JSX.Element> = {
  pending: Pending,
  accepted: Preparing,
  short: Preparing,
  packed: Ready,
  handed_over: Gone,
  delivered: Gone,
  cancelled: CalledOff,
}
