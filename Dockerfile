# Kiln as an image, for every platform that runs its jobs in containers.
#
#   docker build --tag kiln:0.1.0 .
#
# Runs as any user, on amd64 and arm64, and needs neither a capability nor a root file system that can be written to:
#
#   docker run --rm --read-only --cap-drop ALL --security-opt no-new-privileges --volume "$PWD:/work" kiln:0.1.0 validate
#
# The project is mounted or copied to /work.
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY cmd cmd
COPY src src
RUN node scripts/build.mjs

FROM node:24-bookworm-slim
# git: revisions and the base of a pull request. CA certificates: a proxy's own go into NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates git \
  && rm -rf /var/lib/apt/lists/* \
  # A checkout that belongs to another user is still the project.
  && git config --system --add safe.directory '*' \
  # A folder of it that only looks like a repository is none.
  && git config --system safe.bareRepository explicit
WORKDIR /opt/kiln
COPY package.json LICENSE ./
COPY --from=build /src/dist/kiln.cjs /src/dist/THIRD_PARTY_NOTICES.txt dist/
COPY --from=build /src/dist/chunks dist/chunks
RUN ln -s /opt/kiln/dist/kiln.cjs /usr/local/bin/kiln
# By number: a cluster that asks for runAsNonRoot cannot look up a name. It is the user node of the image.
USER 1000:1000
WORKDIR /work
ENTRYPOINT ["kiln"]
CMD ["--help"]
