import { purchaseFile } from '../../lib/store.ts'
import { handOut } from '../members/hand-out.server.ts'

/** A file of that order. @throws NotFound, Unreachable */
export const passPurchaseFile = async (token: string, file: string): Promise<Response> =>
  handOut(await purchaseFile(token, file))
