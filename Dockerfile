# syntax=docker/dockerfile:1.7

FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . .
RUN npm run build && npm prune --omit=dev --no-save

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
# What the browser of @sparticuz/chromium, which prints newsletters, needs of the system.
RUN apt-get update && apt-get install -y --no-install-recommends libnss3 libexpat1 && rm -rf /var/lib/apt/lists/*
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY deploy/docker/is-alive.mjs deploy/docker/is-alive.mjs
# The files belong to root: a service can read them and change nothing.
USER node
EXPOSE 3000
# SERVICE says which one; `exec` so that a stop reaches the service itself.
CMD ["sh", "-c", "exec node ${OTEL_EXPORTER_OTLP_ENDPOINT:+--require ./dist/libs/platform/src/tracing.js} dist/apps/${SERVICE:?names the service to run}/src/main.js"]
