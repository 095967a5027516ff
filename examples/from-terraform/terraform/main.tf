# What is left in Terraform by the commit that moves the factory: it forgets what it made, and destroys nothing. The blocks of the
# resources are gone. After one `terraform apply` this file can go, too.
removed {
  from = aws_imagebuilder_image_pipeline.linux
  lifecycle { destroy = false }
}

removed {
  from = aws_imagebuilder_image_recipe.linux
  lifecycle { destroy = false }
}

removed {
  from = aws_imagebuilder_infrastructure_configuration.linux
  lifecycle { destroy = false }
}
