import { defineMiddlewares } from '@medusajs/framework/http'
import { adminApp } from './admin-app'
import { closed } from './closed'
import { errorHandler } from './error-handler'
import { receivePhoto } from './upload'

const PHOTOS = '/admin/organizations/:id/photos'

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: '/app*', middlewares: [adminApp] },
    { matcher: PHOTOS, methods: ['POST'], bodyParser: false, middlewares: [receivePhoto] },
    { matcher: '/admin/organizations/:id/products', methods: ['POST'], bodyParser: { sizeLimit: '2mb' } },
    ...closed,
  ],
})
