# Lianpu in a container: `docker build -t lianpu .`, then `docker compose up`. Pages and graph live in the volume /data.
FROM node:22-bookworm-slim AS build
WORKDIR /lianpu
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts && npm rebuild @ladybugdb/core
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production LIANPU_DATA=/data LANG=C.UTF-8
WORKDIR /lianpu
COPY --from=build /lianpu/package.json /lianpu/README.md /lianpu/LICENSE ./
COPY --from=build /lianpu/node_modules node_modules
COPY --from=build /lianpu/dist dist
COPY --from=build /lianpu/seeds seeds
COPY --from=build /lianpu/cypher cypher
RUN mkdir /data && chown node:node /data && ln -s /lianpu/dist/cli/main.js /usr/local/bin/lianpu
USER node
VOLUME /data
EXPOSE 4321
# Any answer will do, the refusal of a request without the secret among them.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4321/').then(({ status }) => process.exit(status < 500 ? 0 : 1), () => process.exit(1))"]
# Reached from outside the container, so it asks for the secret LIANPU_TOKEN.
ENTRYPOINT ["lianpu"]
CMD ["start", "--host", "0.0.0.0", "--port", "4321", "--no-open"]
