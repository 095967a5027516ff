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
  # GitLab and others check out as another user than the one below, into a folder whose name is not known here, and git 2.39 takes no pattern.
  # The check of owners that this switches off keeps other users of a machine from putting a .git above somebody's work. In here there is one
  # user and what was mounted. That nothing in a tree runs or stands in for the repository does not rest on it: Kiln starts git without hooks,
  # file monitors and external diffs, on the .git around the project alone, in the workspace of a job (test/run/git-hardening.test.ts, where owners are equal).
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
