FROM {{{ imagebuilder:parentImage }}}

{{{ imagebuilder:environments }}}
{{{ imagebuilder:components }}}

# ${UID} belongs to Docker: nothing but Image Builder's own placeholders is filled in.
ARG UID=1001
RUN dnf -y install shadow-utils \
 && useradd --uid ${UID} --create-home app \
 && dnf clean all

USER app
WORKDIR /home/app
