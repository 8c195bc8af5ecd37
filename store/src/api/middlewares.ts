import { defineMiddlewares } from '@medusajs/framework/http'
import { panelGuards } from './admin/guard'
import { wholeTotals } from './admin/whole-totals'
import { adminApp } from './admin-app'
import { bridgeGuards } from './bridge/guard'
import { closed } from './closed'
import { errorHandler } from './error-handler'
import { staffEntryGuards } from './entrar/guards'
import { entryGuards } from './members/entry'
import { hideToken } from './hide-token'
import { deskGuards, onlyAtFederation } from './desk/guard'
import { memberGuards } from './members/guard'
import { answerNowhere } from './nowhere'
import { onlyForKnownPurchase } from '../modules/checkout/read/find-by-token'
import { setHeaders } from './response-headers'
import { receiveDocument } from './receive-document'
import { receiveSheet } from './receive-sheet'
import { receiveDeskPhoto, receivePayoutProof, receivePhoto, receiveProof } from './upload'

const PHOTOS = '/admin/organizations/:id/photos'
const SHEET = '/desk/organizations/:handle/groups/:group/imports'
const RECORDING = '/desk/organizations/:handle/documents/:id/recording'
const FILES = '/desk/organizations/:handle/documents/:id/files'
const NOTICES = '/payments/:method/notices'
const STATEMENT = '/desk/organizations/:handle/statement'
const DEPOSIT_SHEET = '/desk/organizations/:handle/deposits/sheet'
const RATES = '/desk/organizations/:handle/rates'
const PAYOUT_PROOFS = ['payouts', 'runs'].map((of) => `/desk/organizations/:handle/${of}/:id/proof`)
const CATEGORY_PHOTO = '/desk/organizations/:handle/categories/:id/photo'
const STANDARD_PHOTO = '/desk/organizations/:handle/standards/:standard/photos'
const PROOF = '/purchases/:token/proof'

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: '/', middlewares: [setHeaders, hideToken, answerNowhere] },
    ...panelGuards,
    ...wholeTotals,
    { matcher: '/app*', middlewares: [adminApp] },
    { matcher: PHOTOS, methods: ['POST'], bodyParser: false, middlewares: [receivePhoto] },
    // A gateway signs the bytes that it sent.
    { matcher: NOTICES, methods: ['POST'], bodyParser: { preserveRawBody: true, sizeLimit: '64kb' } },
    {
      matcher: PROOF,
      methods: ['POST'],
      bodyParser: false,
      middlewares: [onlyForKnownPurchase, receiveProof],
    },
    { matcher: '/admin/organizations/:id/products', methods: ['POST'], bodyParser: { sizeLimit: '2mb' } },
    { matcher: STATEMENT, methods: ['POST'], bodyParser: { sizeLimit: '4mb' } },
    { matcher: DEPOSIT_SHEET, methods: ['POST'], bodyParser: { sizeLimit: '4mb' } },
    { matcher: RATES, methods: ['POST'], bodyParser: { sizeLimit: '2mb' } },
    ...bridgeGuards,
    ...memberGuards,
    ...deskGuards,
    { matcher: SHEET, methods: ['POST'], bodyParser: false, middlewares: [receiveSheet] },
    { matcher: RECORDING, methods: ['POST'], bodyParser: false, middlewares: [receiveDocument] },
    { matcher: FILES, methods: ['POST'], bodyParser: false, middlewares: [receiveDocument] },
    ...PAYOUT_PROOFS.map((matcher) => ({
      matcher,
      methods: ['POST' as const],
      bodyParser: false as const,
      middlewares: [receivePayoutProof],
    })),
    {
      matcher: CATEGORY_PHOTO,
      methods: ['POST'],
      bodyParser: false,
      middlewares: [onlyAtFederation, receiveDeskPhoto],
    },
    {
      matcher: STANDARD_PHOTO,
      methods: ['POST'],
      bodyParser: false,
      middlewares: [receiveDeskPhoto],
    },
    ...entryGuards,
    ...staffEntryGuards,
    ...closed,
  ],
})
