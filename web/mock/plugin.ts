// A pretend server for developing and trying the pages. It is middleware of Vite's own servers and
// never part of a build.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { problem, type Reply, type Route } from './kit';
import { importRoutes } from './imports';
import { intakeRoutes } from './intake';
import { outcomeRoutes } from './outcomes';
import { peopleRoutes } from './people';
import { reportRoutes } from './reports';
import { sessionRoutes, sessionState } from './session';
import { threadRoutes } from './thread';

const routes: Route[] = [
  ...sessionRoutes,
  ...peopleRoutes,
  ...threadRoutes,
  ...intakeRoutes,
  ...outcomeRoutes,
  ...importRoutes,
  ...reportRoutes,
];

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function answer(response: ServerResponse, reply: Reply): void {
  response.statusCode = reply.status;
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
  response.setHeader('Cache-Control', 'no-store');
  if (reply.body === undefined) {
    response.end();
    return;
  }
  response.setHeader(
    'Content-Type',
    reply.status >= 400 ? 'application/problem+json' : 'application/json',
  );
  response.end(JSON.stringify(reply.body));
}

async function handle(request: IncomingMessage): Promise<Reply> {
  const url = new URL(request.url ?? '/', 'http://mock');
  const path = url.pathname.replace(/^\/api\/\d+/, '');
  const method = request.method ?? 'GET';
  const raw = await readBody(request);
  const json = request.headers['content-type']?.includes('json') && raw.length > 0;
  const open = path.startsWith('/sessions') || path === '/api/municipalities';
  if (!sessionState.open && !open) return problem(401, 'session.missing');
  for (const { method: wanted, pattern, handler } of routes) {
    const match = wanted === method ? pattern.exec(path) : null;
    if (!match) continue;
    const version = request.headers['if-match']
      ? Number(request.headers['if-match'].replaceAll('"', ''))
      : null;
    const body: unknown = json ? JSON.parse(raw.toString('utf8')) : null;
    return handler({
      params: match.slice(1).map(decodeURIComponent),
      query: url.searchParams,
      body,
      version,
      raw,
    });
  }
  return problem(404, 'http.404');
}

const middleware: Connect.NextHandleFunction = (request, response, next) => {
  if (!request.url?.startsWith('/api/')) {
    next();
    return;
  }
  handle(request)
    .then((reply) => setTimeout(() => answer(response, reply), 60))
    .catch((error: unknown) => {
      console.error(error);
      answer(response, problem(500, 'http.500'));
    });
};

const policy =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
const strict: Connect.NextHandleFunction = (_request, response, next) => {
  response.setHeader('Content-Security-Policy', policy);
  next();
};

export function mockServer(): Plugin {
  return {
    name: 'samsyn-mock-server',
    configureServer: (server) => {
      server.middlewares.use(middleware);
    },
    configurePreviewServer: (server) => {
      server.middlewares.use(strict);
      server.middlewares.use(middleware);
    },
  };
}
