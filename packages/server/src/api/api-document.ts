import type { OpenAPIHono } from '@hono/zod-openapi';

/** A description in OpenAPI 3.1. */
export type ApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;
