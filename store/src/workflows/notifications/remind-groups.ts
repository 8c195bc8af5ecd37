import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { Undelivered } from '../../outbox/undelivered'
import { remindOf } from '../../notifications/tell-groups'
import { tellStaff } from '../../notifications/tell-staff'
import { untakenConsignments } from '../../modules/consignment/read/untaken-consignments'
import { isReminderDue } from '../../modules/consignment/rules/reminder'

type Round = { at: string }

/** A reminder is never taken back, and the same one is not sent twice: a member who could not be told is told next time, unless every way to her refused it for good: then staff hears. */
const remindGroupsStep = createStep('remind-groups', async ({ at }: Round, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const untaken = await untakenConsignments(knex)
  const due = untaken.filter((consignment) => isReminderDue(consignment, new Date(at)))
  const told = await Promise.allSettled(due.map(({ id }) => remindOf(container, id)))
  const failures = told.filter((one) => one.status === 'rejected').map(({ reason }): unknown => reason)
  const failed = failures.length
  const notTold = failures.filter((failure) => failure instanceof Undelivered)
  await tellStaff(
    container,
    notTold.flatMap(({ unreached }) => unreached).filter(({ isRefused }) => isRefused),
  )
  if (failed > 0)
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`${failed} reminders could not be sent`)
  return new StepResponse({ due: due.length, failed })
})

/** Consignments that are due tomorrow and that nobody took. */
export const remindGroupsWorkflow = createWorkflow('remind-groups', (round: Round) => {
  return new WorkflowResponse(remindGroupsStep(round))
})
